package org.zairyu.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of 申請情報一覧. {@code window} is when it can be filed, null once it is filed or while the end of the stay is not known. */
public record ApplicationRow(
        long id,
        ApplicationState state,
        boolean needsUser,
        String nameLatin,
        String nameKanji,
        Procedure procedure,
        String status,
        LocalDate endOfStay,
        FilingWindow window,
        String provisionalNumber,
        String acceptanceNumber,
        boolean documents,
        boolean photo,
        ReceivingMethod receiving,
        Instant enteredAt,
        Instant filedAt,
        Instant changedAt)
        implements Serializable {

    /** Whether it is entered and can be filed on {@code today} (F-5). */
    public boolean isFileable(LocalDate today) {
        return state == ApplicationState.ENTERED && (window == null || window.on(today) == FilingWindow.Answer.OPEN);
    }

    /** Whether the time to file it is still to come on {@code today}. */
    public boolean isEarly(LocalDate today) {
        return window != null && window.on(today) == FilingWindow.Answer.TOO_EARLY;
    }

    /** The last day on which it can be filed, or null. */
    public LocalDate getLastFilingDay() {
        return window == null ? null : window.last();
    }

    /** The number it is known by now: the acceptance number, else the provisional one, else null. */
    public String getNumber() {
        return acceptanceNumber != null ? acceptanceNumber : provisionalNumber;
    }
}
