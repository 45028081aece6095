package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.TypedItems;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.office.PostalDesk;
import org.zairyu.text.Texts;

/** The mails to the address on a paper (E-7), written into the outbox in the transaction of what they tell of (N-2). */
@ApplicationScoped
public class EnrollmentLetters {

    private static final String OWN_DESK = "tokyo";

    @Inject
    Outbox outbox;

    /** 利用申出情報の受付完了のお知らせ. */
    void received(Enrollment enrollment) {
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("receivedOn", enrollment.arrival().receivedOn());
        values.put("kind", text("enrollment.occasion." + enrollment.occasion()));
        toPaper(enrollment, "enroll.received", "received", values);
    }

    /** 提出書類についてのお願い: the missing documents, and what else is wanted. */
    void incomplete(Enrollment enrollment, List<Checklist.Item> missing, String more, String round) {
        List<Object> items = new ArrayList<>();
        missing.forEach(item -> items.add(document(item)));
        items.addAll(TypedItems.of(more));
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("items", items);
        values.put("dueOn", enrollment.dueOn());
        values.put("address", address(enrollment.bureau()));
        toPaper(enrollment, "enroll.incomplete", "version:" + round, values);
    }

    /** 利用申出の結果のお知らせ: the reason, and which conditions are not met. */
    void refused(Enrollment enrollment) {
        Map<String, Object> values = values(enrollment);
        values.put("receiptNo", enrollment.receiptNumber());
        values.put("reason", enrollment.ruling().reason());
        List<Object> unmet = new ArrayList<>();
        for (ApprovalRule.Lack lack : enrollment.lacks()) {
            if (lack.obstacle() == ApprovalRule.Obstacle.CONDITION_NOT_MET) {
                unmet.add(text("enrollment.condition." + lack.key()));
            }
        }
        values.put("conditions", unmet.isEmpty() ? List.of(text("enrollment.condition.none")) : unmet);
        toPaper(enrollment, "enroll.refused", "refused", values);
    }

    private void toPaper(Enrollment enrollment, String template, String occasion, Map<String, Object> values) {
        String to = enrollment.person().email();
        outbox.enqueue(
                new Letter(template, Enrollments.subject(enrollment.id()), occasion, to, null, values),
                enrollment.bureau());
    }

    private static Map<String, Object> values(Enrollment enrollment) {
        String addressee =
                enrollment.corporate().name() + " " + enrollment.person().name();
        return values(addressee, enrollment.bureau());
    }

    static Map<String, Object> values(String addressee, String key) {
        Bureau bureau = Offices.bureau(key);
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", addressee);
        values.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        values.put("bureauTel", bureau.phone());
        return values;
    }

    /** Where papers go; Tokyo has an address of its own for them (E-2, 注8). */
    static String address(String key) {
        if (key.equals(OWN_DESK)) {
            PostalDesk desk = Offices.desk(PostalDesk.Purpose.TOKYO_ENROLLMENT);
            return address(desk.postal(), desk.address(), desk.addressee());
        }
        Bureau bureau = Offices.bureau(key);
        return address(bureau.postal(), bureau.address(), bureau.ja());
    }

    private static String address(String postal, String address, String addressee) {
        return "〒" + postal.substring(0, 3) + "-" + postal.substring(3) + "\n" + address + "\n" + addressee;
    }

    private static Bilingual document(Checklist.Item item) {
        Bilingual name = text("enrollment.document." + item.key());
        Bilingual shape = text("enrollment.shape." + item.shape());
        return new Bilingual(name.ja() + "（" + shape.ja() + "）", name.en() + " (" + shape.en() + ")");
    }

    static Bilingual text(String key) {
        return new Bilingual(Texts.get(Locale.JAPANESE, key), Texts.get(Locale.ENGLISH, key));
    }
}
