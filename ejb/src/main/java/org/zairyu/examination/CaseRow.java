package org.zairyu.examination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Procedure;

/**
 * One case in the queue.
 *
 * @param answered whether asked-for documents have come in and the next step is the officer's
 * @param organization the organization whose staff filed it; {@code category} 1 to 4, {@code asCategory2} when it counts as 2 (E-6)
 * @param days since it was filed
 * @param dueOn the due day of the open request for documents, or null
 * @param examiner the name of the officer who has it, or null
 */
public record CaseRow(
        long id,
        String number,
        String nameLatin,
        String nameKanji,
        Procedure procedure,
        String status,
        ApplicationState state,
        boolean answered,
        String organization,
        int category,
        boolean asCategory2,
        Instant filedAt,
        long days,
        LocalDate endOfStay,
        LocalDate dueOn,
        Long examinerId,
        String examiner)
        implements Serializable {}
