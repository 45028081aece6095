package org.zairyu.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of 申請情報一覧. {@code lastFilingDay} is the last day on which it can be filed, null once it is filed. */
public record ApplicationRow(
        long id,
        ApplicationState state,
        boolean needsUser,
        String nameLatin,
        String nameKanji,
        Procedure procedure,
        String status,
        LocalDate endOfStay,
        LocalDate lastFilingDay,
        String provisionalNumber,
        String acceptanceNumber,
        boolean documents,
        boolean photo,
        ReceivingMethod receiving,
        Instant enteredAt,
        Instant filedAt,
        Instant changedAt)
        implements Serializable {

    /** The number it is known by now: the acceptance number, else the provisional one, else null. */
    public String getNumber() {
        return acceptanceNumber != null ? acceptanceNumber : provisionalNumber;
    }
}
