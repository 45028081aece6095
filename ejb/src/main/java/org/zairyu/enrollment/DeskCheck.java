package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.organization.OrganizationKind;

/** What an officer's letter, refusal or record of a report must hold. The page asks before, the desk asks again. */
public final class DeskCheck {

    /** As much as the columns hold. */
    private static final int LONGEST = 1000;

    /** A due day further away is a slip of the year. */
    private static final int LATEST_DUE_MONTHS = 3;

    private DeskCheck() {}

    /**
     * A letter that asks for papers: something is asked for, by a sensible day.
     *
     * @param more what is wanted beside the missing documents; may be empty
     */
    public static List<Fault> letter(List<Checklist.Item> missing, String more, LocalDate dueOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (missing.isEmpty() && more.isBlank()) {
            faults.add(Fault.at("more", "ask.nothing"));
        }
        if (more.length() > LONGEST) {
            faults.add(Fault.at("more", "long", LONGEST));
        }
        if (dueOn == null || !dueOn.isAfter(today) || dueOn.isAfter(today.plusMonths(LATEST_DUE_MONTHS))) {
            faults.add(Fault.at("dueOn", "ask.due", LATEST_DUE_MONTHS));
        }
        return faults;
    }

    /** A refusal gives its reason. */
    public static List<Fault> refusal(String reason) {
        return reason(reason, "reason");
    }

    /** A paper that is taken back says why. */
    public static List<Fault> withdrawal(String reason) {
        return reason(reason, "withdrawal");
    }

    private static List<Fault> reason(String reason, String missing) {
        if (reason == null || reason.isBlank()) {
            return List.of(Fault.at("reason", missing));
        }
        return reason.strip().length() > LONGEST ? List.of(Fault.at("reason", "long", LONGEST)) : List.of();
    }

    /** A periodic report of an organization of that kind: who handed it in, how it came, the category as proved. */
    public static List<Fault> report(ReportDesk.Report report, OrganizationKind kind, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (report.userId() == null) {
            faults.add(Fault.at("userId", "userId"));
        }
        faults.addAll(RecordCheck.arrival(report.arrival(), today));
        if (report.category() == null) {
            faults.add(Fault.at("category", "category"));
        } else if (report.asksCategory2() && (report.category() != 3 || kind.filesOnCommission())) {
            faults.add(Fault.at("asksCategory2", "asksCategory2"));
        }
        return faults;
    }

    /** A pledge for a commissioning organization: who it is, when it came, for whom. */
    public static List<Fault> commission(CommissionDesk.Handed handed, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (handed.name() == null || handed.name().isBlank()) {
            faults.add(Fault.at("orgName", "orgName"));
        } else {
            NameLength.fault(handed.name()).ifPresent(faults::add);
        }
        if (handed.corporateNumber() != null && !CorporateNumber.valid(handed.corporateNumber())) {
            faults.add(Fault.at("corporateNumber", "corporateNumber"));
        }
        if (handed.since() == null) {
            faults.add(Fault.at("receivedOn", "receivedOn"));
        } else if (handed.since().isAfter(today)) {
            faults.add(Fault.at("receivedOn", "receivedOn.future"));
        }
        if (handed.users().isEmpty()) {
            faults.add(Fault.at("users", "users"));
        }
        return faults;
    }
}
