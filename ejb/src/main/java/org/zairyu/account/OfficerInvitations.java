package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;

/** The links with which officers set their passwords, and the mails that carry them, in the caller's transaction. */
@ApplicationScoped
public class OfficerInvitations {

    private static final String FIRST = "officer.invite";
    private static final String AGAIN = "officer.password";

    @Inject
    Links links;

    @Inject
    Outbox outbox;

    /** Mails a link; the earlier one is dead from now on, and its mail is not sent any more where it still waits. */
    public void send(Officer officer) {
        withdraw(officer, "a newer link was sent");
        OneTimeLink link = links.issue(officer.getId(), LinkPurpose.OFFICER_PASSWORD, null);
        boolean first = officer.credentials().passwordHash() == null;
        write(
                officer,
                first ? FIRST : AGAIN,
                "link:" + link.id(),
                Map.of("link", AccountLetters.link(link), "linkLastDay", link.lastDay()));
    }

    /** 二段階認証リセットのお知らせ: an administrator has reset the officer's second factor. */
    public void factorReset(Officer officer, Instant now) {
        if (officer.getEmail() != null) {
            write(officer, "officer.reset2f", now.toString(), Map.of("at", now));
        }
    }

    /** メールアドレス変更のお知らせ, to the old and to the new address: an administrator has changed it. */
    void addressChanged(Officer officer, String before, Instant now) {
        Map<String, Object> values = Map.of("at", now, "newMasked", MailMask.of(officer.getEmail()));
        if (before != null) {
            write(officer, "officer.mail", now + ":old", before, values);
        }
        write(officer, "officer.mail", now + ":new", values);
    }

    private void write(Officer officer, String template, String occasion, Map<String, Object> values) {
        write(officer, template, occasion, officer.getEmail(), values);
    }

    private void write(Officer officer, String template, String occasion, String to, Map<String, Object> values) {
        Bureau bureau = Offices.bureau(officer.getBureau());
        Map<String, Object> all = new HashMap<>(values);
        all.put("addressee", bureau.ja() + " " + officer.getName());
        all.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        all.put("bureauTel", bureau.phone());
        outbox.enqueue(new Letter(template, subject(officer.getId()), occasion, to, null, all), officer.getBureau());
    }

    /** The links of that officer work no more. */
    public void callOff(Officer officer, String reason, Instant now) {
        withdraw(officer, reason);
        links.callOff(officer.getId(), LinkPurpose.OFFICER_PASSWORD, now);
    }

    private void withdraw(Officer officer, String reason) {
        outbox.withdraw(List.of(FIRST, AGAIN), subject(officer.getId()), reason);
    }

    static String subject(long officerId) {
        return "officer:" + officerId;
    }
}
