package org.zairyu.enrollment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zairyu.account.MailShape;
import org.zairyu.calendar.CounterHours;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.organization.CorporateNumber;

/**
 * What the record of a paper must hold. Half recorded it is kept whatever is missing, but not what cannot be right; received it is whole
 * (E-1 to E-3, U-2). The page asks before, the desk asks again.
 */
public final class RecordCheck {

    private static final Pattern KANA = Pattern.compile("[\\u30A1-\\u30FC 　]+");
    private static final Pattern PHONE = Pattern.compile("[0-9]{9,13}");
    private static final Pattern POSTAL = Pattern.compile("[0-9]{7}");

    private final List<Fault> faults = new ArrayList<>();
    private final boolean whole;

    private RecordCheck(boolean whole) {
        this.whole = whole;
    }

    /** Faults of a record that is kept half done: it can be found again, and nothing in it is wrong. */
    public static List<Fault> half(Corporate corporate, Person person, String bureau) {
        RecordCheck check = new RecordCheck(false);
        if (blank(corporate.name()) && blank(person.name())) {
            check.add("orgName", "either");
        }
        check.corporate(corporate, bureau);
        check.person(corporate, person);
        return check.faults;
    }

    /** Faults of a record that is to be received. */
    public static List<Fault> whole(
            Arrival arrival, Corporate corporate, Person person, String bureau, LocalDate today) {
        RecordCheck check = new RecordCheck(true);
        check.faults.addAll(arrival(arrival, today));
        check.corporate(corporate, bureau);
        check.person(corporate, person);
        return check.faults;
    }

    /** Faults of how and when a paper reached the desk (E-3): not tomorrow, and at the counter in its hours or confirmed. */
    public static List<Fault> arrival(Arrival arrival, LocalDate today) {
        RecordCheck check = new RecordCheck(true);
        check.needed("route", arrival.route());
        check.needed("receivedOn", arrival.receivedOn());
        if (arrival.receivedOn() != null && arrival.receivedOn().isAfter(today)) {
            check.add("receivedOn", "receivedOn.future");
        }
        if (arrival.route() == Route.COUNTER) {
            check.needed("time", arrival.time());
            check.hours(arrival);
        }
        return check.faults;
    }

    private void hours(Arrival arrival) {
        if (arrival.receivedOn() != null
                && arrival.time() != null
                && !arrival.outsideConfirmed()
                && !CounterHours.open(LocalDateTime.of(arrival.receivedOn(), arrival.time()))) {
            add("outside", "outside");
        }
    }

    private void corporate(Corporate corporate, String bureau) {
        needed("kind", corporate.kind());
        needed("orgName", corporate.name());
        if (corporate.name() != null) {
            NameLength.fault(corporate.name()).ifPresent(faults::add);
        }
        if (!blank(corporate.corporateNumber()) && !CorporateNumber.valid(corporate.corporateNumber())) {
            add("corporateNumber", "corporateNumber");
        }
        needed("category", corporate.category());
        boolean third = Integer.valueOf(3).equals(corporate.category());
        boolean agent = corporate.kind() != null && corporate.kind().filesOnCommission();
        if (corporate.asksCategory2() && (agent || corporate.category() != null && !third)) {
            add("asksCategory2", "asksCategory2");
        }
        needed("prefecture", corporate.prefecture());
        if (!blank(corporate.prefecture())) {
            jurisdiction(Offices.inCharge(corporate.prefecture()), bureau);
        }
        pattern("postal", corporate.postal(), POSTAL);
        text("city", corporate.city(), 100);
        text("street", corporate.street(), 200);
        pattern("orgPhone", corporate.phone(), PHONE);
    }

    /** Only the bureau in charge of the organization's address takes the paper (E-2); the argument is its key. */
    private void jurisdiction(Bureau inCharge, String own) {
        if (!inCharge.key().equals(own)) {
            add("prefecture", "jurisdiction", inCharge.key());
        }
    }

    private void person(Corporate corporate, Person person) {
        text("name", person.name(), 60);
        kana(person.kana());
        text("nationality", person.nationality(), 60);
        email(person.email());
        pattern("phone", person.phone(), PHONE);
        boolean number = !blank(person.certificateNumber());
        boolean needs = corporate.kind() != null && corporate.kind().needsCertificate();
        atMost("certificateNumber", person.certificateNumber(), 30);
        if (!number && (person.certificateUntil() != null || whole && needs)) {
            add("certificateNumber", needs ? "certificate.needed" : "certificate.number");
        } else if (number && person.certificateUntil() == null) {
            add("certificateUntil", "certificate.until");
        }
    }

    /** In full width it can be longer than it was typed; of one that is too long nothing else is said. */
    private void kana(String reading) {
        if (atMost("kana", reading, 60)) {
            pattern("kana", reading, KANA);
        }
    }

    /** One that is stored has its plain form. */
    private void email(String address) {
        needed("email", address);
        if (!blank(address) && MailShape.parse(address).filter(address::equals).isEmpty()) {
            add("email", "email.shape");
        }
    }

    private void needed(String field, Object value) {
        if (whole && (value == null || value instanceof String text && blank(text))) {
            add(field, field);
        }
    }

    private void text(String field, String value, int most) {
        needed(field, value);
        atMost(field, value, most);
    }

    /** As much as its column holds. */
    private boolean atMost(String field, String value, int most) {
        boolean fits = value == null || value.length() <= most;
        if (!fits) {
            add(field, "long", most);
        }
        return fits;
    }

    private void pattern(String field, String value, Pattern pattern) {
        if (blank(value)) {
            needed(field, value);
        } else if (!pattern.matcher(value).matches()) {
            add(field, field);
        }
    }

    private void add(String field, String key, Object... arguments) {
        faults.add(Fault.at(field, key, arguments));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
