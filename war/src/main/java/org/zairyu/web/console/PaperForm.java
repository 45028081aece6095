package org.zairyu.web.console;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zairyu.account.MailShape;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.TimeReading;
import org.zairyu.enrollment.Arrival;
import org.zairyu.enrollment.Corporate;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Fault;
import org.zairyu.enrollment.Kana;
import org.zairyu.enrollment.Occasion;
import org.zairyu.enrollment.Person;
import org.zairyu.enrollment.Route;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.web.page.Say;

/** What an officer types of a paper, by the names of the fields; read into records when it is sent. */
public class PaperForm implements Serializable {

    private final Map<String, String> text = new HashMap<>();
    private boolean outside;
    private boolean asksCategory2;

    /** The fields as a stored paper fills them. */
    static PaperForm of(EnrollmentView view) {
        PaperForm form = new PaperForm();
        Corporate corporate = view.corporate();
        Person person = view.person();
        form.put("stated", view.stated());
        form.put("route", view.arrival().route());
        LocalDate day = view.arrival().receivedOn();
        form.put("receivedOn", day == null ? null : DateText.day(day, Say.locale()));
        form.put("time", view.arrival().time());
        form.put("kind", corporate.kind());
        form.put("orgName", corporate.name());
        form.put("corporateNumber", corporate.corporateNumber());
        form.put("category", corporate.category());
        form.put("prefecture", corporate.prefecture());
        form.put("postal", corporate.postal());
        form.put("city", corporate.city());
        form.put("street", corporate.street());
        form.put("orgPhone", corporate.phone());
        form.put("name", person.name());
        form.put("kana", person.kana());
        form.put("nationality", person.nationality());
        form.put("email", person.email());
        form.put("phone", person.phone());
        form.put("language", person.language());
        form.put("certificateNumber", person.certificateNumber());
        LocalDate until = person.certificateUntil();
        form.put("certificateUntil", until == null ? null : DateText.day(until, Say.locale()));
        form.outside = view.arrival().outsideConfirmed();
        form.asksCategory2 = corporate.asksCategory2();
        return form;
    }

    /** What somebody else saved meanwhile, but for what was typed here. */
    void takeOver(PaperForm before, PaperForm now) {
        Meanwhile.takeOver(text, before.text, now.text);
        outside = outside == before.outside ? now.outside : outside;
        asksCategory2 = asksCategory2 == before.asksCategory2 ? now.asksCategory2 : asksCategory2;
    }

    void put(String field, Object value) {
        text.put(field, value == null ? "" : value.toString());
    }

    EnrollmentDesk.Paper read() {
        return new EnrollmentDesk.Paper(chosen(Occasion.class, "stated"), arrival(), corporate(), person());
    }

    Arrival arrival() {
        return new Arrival(chosen(Route.class, "route"), day("receivedOn"), time(), outside);
    }

    private Corporate corporate() {
        String category = typed("category");
        String number = typed("corporateNumber");
        return new Corporate(
                chosen(OrganizationKind.class, "kind"),
                typed("orgName"),
                number == null ? null : CorporateNumber.normalised(number),
                category == null ? null : Integer.valueOf(category),
                asksCategory2,
                typed("prefecture"),
                postal(),
                typed("city"),
                typed("street"),
                digits("orgPhone"));
    }

    private Person person() {
        return new Person(
                typed("name"),
                kana(),
                typed("nationality"),
                email(),
                digits("phone"),
                Optional.ofNullable(typed("language")).orElse("ja"),
                typed("certificateNumber"),
                day("certificateUntil"));
    }

    /** As it is stored; what cannot be an address stays as typed, to be told. */
    private String email() {
        String typed = typed("email");
        return MailShape.parse(typed).orElse(typed);
    }

    private String postal() {
        String digits = digits("postal");
        return digits == null ? null : digits.replaceFirst("^〒", "");
    }

    private String kana() {
        String typed = typed("kana");
        return typed == null ? null : Kana.of(typed);
    }

    /** A day or a time that cannot be read must not pass for one that was left out; of one field it is said once. */
    List<Fault> withUnreadable(List<Fault> others) {
        List<Fault> unreadable = Stream.of(
                        unread("receivedOn", day("receivedOn"), "receivedOn.unread"),
                        unread("time", time(), "time.unread"),
                        unread("certificateUntil", day("certificateUntil"), "day"))
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                        others.stream().filter(fault -> unreadable.stream()
                                .noneMatch(other -> other.field().equals(fault.field()))),
                        unreadable.stream())
                .toList();
    }

    private Optional<Fault> unread(String field, Object read, String key) {
        return typed(field) != null && read == null ? Optional.of(Fault.at(field, key)) : Optional.empty();
    }

    String typed(String field) {
        String value = text.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Full width, hyphens and spaces are forgiven. */
    String digits(String field) {
        String value = typed(field);
        return value == null ? null : CorporateNumber.normalised(value);
    }

    <E extends Enum<E>> E chosen(Class<E> kind, String field) {
        String value = typed(field);
        return value == null ? null : Enum.valueOf(kind, value);
    }

    private LocalDate day(String field) {
        String value = typed(field);
        return value == null ? null : DateReading.of(value).day().orElse(null);
    }

    private LocalTime time() {
        return TimeReading.of(typed("time")).orElse(null);
    }

    /** The texts by field, for {@code paper.text['orgName']}. */
    public Map<String, String> getText() {
        return text;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public boolean isAsksCategory2() {
        return asksCategory2;
    }

    public void setAsksCategory2(boolean asksCategory2) {
        this.asksCategory2 = asksCategory2;
    }
}
