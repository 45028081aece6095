package org.zairyu.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of 申請情報一覧. {@code firstFilingDay} and {@code lastFilingDay} are the days between which it can be filed; null once it is
 * filed, the first also where there is none.
 */
public record ApplicationRow(
        long id,
        ApplicationState state,
        boolean needsUser,
        String nameLatin,
        String nameKanji,
        Procedure procedure,
        String status,
        LocalDate endOfStay,
        LocalDate firstFilingDay,
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

    /** Whether it is entered and {@code today} is a day on which it can be filed (F-5). */
    public boolean isFileable(LocalDate today) {
        return state == ApplicationState.ENTERED
                && (firstFilingDay == null || !today.isBefore(firstFilingDay))
                && (lastFilingDay == null || !today.isAfter(lastFilingDay));
    }

    /** The number it is known by now: the acceptance number, else the provisional one, else null. */
    public String getNumber() {
        return acceptanceNumber != null ? acceptanceNumber : provisionalNumber;
    }
}
