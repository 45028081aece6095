package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zairyu.organization.CorporateNumber;

/**
 * What the record of a request on paper must hold (L-5, C-1, C-3). Of what form 17 changes only what is new is looked at: what was
 * registered long ago may stand. The page asks before, the desk asks again.
 */
public final class RequestCheck {

    private static final int LONGEST_EVIDENCE = 300;

    private static final Map<ParticularField, Integer> MOST = new EnumMap<>(Map.of(
            ParticularField.TRADE_NAME, 120,
            ParticularField.HEAD_OFFICE, 200,
            ParticularField.CITY, 100,
            ParticularField.STREET, 200,
            ParticularField.NAME, 60,
            ParticularField.KANA, 60,
            ParticularField.NATIONALITY, 60));

    private static final Map<ParticularField, Pattern> SHAPES = new EnumMap<>(Map.of(
            ParticularField.POSTAL, Pattern.compile("[0-9]{7}"),
            ParticularField.ORG_PHONE, Pattern.compile("0[0-9]{9,10}"),
            ParticularField.PHONE, Pattern.compile("0[0-9]{9,10}"),
            ParticularField.KANA, Pattern.compile("[\\u30A1-\\u30FC 　]+")));

    private static final Set<ParticularField> MAY_BE_NONE =
            EnumSet.of(ParticularField.TRADE_NAME, ParticularField.HEAD_OFFICE, ParticularField.CORPORATE_NUMBER);

    private RequestCheck() {}

    /**
     * Faults of how a request came: when, by which way, with what shown.
     *
     * @param approvedOn the day on which the user was approved; null when that is not known
     */
    public static List<Fault> paper(RequestPaper paper, LocalDate approvedOn, LocalDate today) {
        List<Fault> faults = arrival(paper, approvedOn, today);
        String evidence = paper.evidence() == null ? "" : paper.evidence().strip();
        if (paper.form() == null) {
            faults.add(Fault.at("form", "form"));
        } else if (evidence.isEmpty() && paper.form().needsEvidence()) {
            faults.add(Fault.at("evidence", "evidence." + paper.form()));
        } else if (evidence.length() > LONGEST_EVIDENCE) {
            faults.add(Fault.at("evidence", "long", LONGEST_EVIDENCE));
        }
        return faults;
    }

    /** Nothing came of a user before there was one; where that day is not known, an old one is a slip of the year. */
    private static List<Fault> arrival(RequestPaper paper, LocalDate approvedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>(RecordCheck.arrival(paper.arrival(), today));
        LocalDate day = paper.arrival().receivedOn();
        if (day != null && approvedOn != null && day.isBefore(approvedOn)) {
            faults.add(Fault.at("receivedOn", "receivedOn.early", approvedOn));
        } else if (day != null && approvedOn == null && day.isBefore(today.minusYears(1))) {
            faults.add(Fault.at("receivedOn", "receivedOn.old"));
        }
        return faults;
    }

    /** Faults of one that is returned: it says why, and came some day; nothing needs to have been shown. */
    public static List<Fault> returned(RequestPaper paper, String reason, LocalDate approvedOn, LocalDate today) {
        List<Fault> faults = arrival(paper, approvedOn, today);
        if (paper.form() == null) {
            faults.add(Fault.at("form", "form"));
        }
        if (reason == null || reason.isBlank()) {
            faults.add(Fault.at("reason", "returned.reason"));
        } else {
            faults.addAll(DeskCheck.refusal(reason));
        }
        return faults;
    }

    /**
     * Faults of what is to be changed.
     *
     * @param taken whether another organization of the same kind has the new corporate number
     */
    public static List<Fault> changes(List<Particulars.Change> changes, boolean taken) {
        List<Fault> faults = new ArrayList<>();
        if (changes.isEmpty()) {
            faults.add(Fault.at("", "change.nothing"));
        }
        changes.forEach(change -> value(change.field(), change.after(), faults));
        if (taken) {
            faults.add(Fault.at("corporateNumber", "corporateNumber.taken"));
        }
        return faults;
    }

    private static void value(ParticularField field, String value, List<Fault> faults) {
        if (value == null || value.isBlank()) {
            if (!MAY_BE_NONE.contains(field)) {
                faults.add(fault(field));
            }
        } else if (value.length() > MOST.getOrDefault(field, Integer.MAX_VALUE)) {
            faults.add(Fault.at(field.getInput(), "long", MOST.get(field)));
        } else if (field == ParticularField.ORG_NAME) {
            NameLength.fault(value).ifPresent(faults::add);
        } else if (field == ParticularField.CORPORATE_NUMBER) {
            corporateNumber(value, faults);
        } else if (SHAPES.containsKey(field)
                && !SHAPES.get(field).matcher(value).matches()) {
            faults.add(fault(field));
        }
    }

    private static Fault fault(ParticularField field) {
        boolean phone = field == ParticularField.PHONE || field == ParticularField.ORG_PHONE;
        return Fault.at(field.getInput(), phone ? "request." + field.getInput() : field.getInput());
    }

    /** Of a 会社法人等番号, which lacks the check digit, the number that belongs to it is offered. */
    private static void corporateNumber(String value, List<Fault> faults) {
        if (!CorporateNumber.valid(value)) {
            faults.add(CorporateNumber.fromBase(value)
                    .map(whole -> Fault.at("corporateNumber", "corporateNumber.base", whole))
                    .orElseGet(() -> Fault.at("corporateNumber", "corporateNumber")));
        }
    }
}
