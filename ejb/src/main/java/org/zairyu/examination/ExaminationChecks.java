package org.zairyu.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zairyu.delivery.StayPeriod;

/** What an officer's request or decision must hold to be sent. The page asks before, the desk asks again. */
public final class ExaminationChecks {

    /** As much as the columns hold; nobody reads a longer mail. */
    static final int LONGEST = 1_000;

    /** A due day further away is a slip of the year. */
    private static final int LATEST_DUE_MONTHS = 6;

    private ExaminationChecks() {}

    /** Asking for documents: what is wanted, and by a day after today. */
    public static List<Fault> request(String text, LocalDate dueOn, LocalDate today) {
        List<Fault> faults = text("text", "request", text);
        if (dueOn == null) {
            faults.add(Fault.at("dueOn", "due.missing"));
        } else if (!dueOn.isAfter(today)) {
            faults.add(Fault.at("dueOn", "due.past"));
        } else if (dueOn.isAfter(today.plusMonths(LATEST_DUE_MONTHS))) {
            faults.add(Fault.at("dueOn", "due.far", LATEST_DUE_MONTHS));
        }
        return faults;
    }

    /**
     * A permission: a period that the status has, and a last day after today that the period reaches, counted from the end of the present
     * stay or from today, whichever is later. A last day left open follows from the period, so it is asked for only where the period is known.
     *
     * @param presentEnd the last day of the present stay, or null when there is none
     */
    public static List<Fault> permission(
            String status, String period, LocalDate until, LocalDate presentEnd, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        List<StayPeriod> periods = StayPeriods.of(status);
        Optional<StayPeriod> granted =
                periods.stream().filter(p -> p.code().equals(period)).findFirst();
        if (periods.isEmpty()) {
            faults.add(Fault.at("status", "status.missing"));
        } else if (granted.isEmpty()) {
            faults.add(Fault.at("period", "period.missing"));
        }
        LocalDate from = presentEnd == null || presentEnd.isBefore(today) ? today : presentEnd;
        if (until == null && faults.isEmpty()) {
            faults.add(Fault.at("until", "until.missing"));
        } else if (until != null && !until.isAfter(today)) {
            faults.add(Fault.at("until", "until.past"));
        } else if (until != null
                && granted.isPresent()
                && until.isAfter(granted.get().after(from))) {
            faults.add(Fault.at("until", "until.far"));
        }
        return faults;
    }

    /** A refusal gives its reason. */
    public static List<Fault> refusal(String reason) {
        return text("reason", "refusal", reason);
    }

    /** A withdrawal (取下げ) says at whose wish, and by which paper. */
    public static List<Fault> withdrawal(String note) {
        return text("note", "withdrawal", note);
    }

    private static List<Fault> text(String field, String key, String typed) {
        List<Fault> faults = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            faults.add(Fault.at(field, key + ".missing"));
            return faults;
        }
        int length = typed.strip().length();
        if (length > LONGEST) {
            faults.add(Fault.at(field, "text.long", LONGEST, length));
        }
        return faults;
    }
}
