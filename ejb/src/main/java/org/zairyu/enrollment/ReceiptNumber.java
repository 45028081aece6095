package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.Locale;
import org.zairyu.office.Offices;

/**
 * The receipt number of a paper: {@code U{yy}-{office code}-{5 digits}} for an application for use, T in front for a periodic report. The
 * office code is the prefecture in which the bureau in charge stands; the running number begins anew each year. The form is ours.
 */
final class ReceiptNumber {

    private ReceiptNumber() {}

    /** What the running number is counted by. */
    static String series(Occasion occasion, String bureau, LocalDate day) {
        return "receipt-" + occasion.letter() + "-" + bureau + "-" + day.getYear();
    }

    static String of(Occasion occasion, String bureau, LocalDate day, long running) {
        String office = Offices.office(bureau).location();
        return occasion.letter() + String.format(Locale.ROOT, "%02d-%s-%05d", day.getYear() % 100, office, running);
    }
}
