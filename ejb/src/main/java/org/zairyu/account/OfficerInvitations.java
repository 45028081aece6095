package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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
        Bureau bureau = Offices.bureau(officer.getBureau());
        Letter letter = new Letter(
                first ? FIRST : AGAIN,
                subject(officer.getId()),
                "link:" + link.id(),
                officer.getEmail(),
                null,
                Map.of(
                        "addressee", bureau.ja() + " " + officer.getName(),
                        "bureauName", new Bilingual(bureau.ja(), bureau.en()),
                        "bureauTel", bureau.phone(),
                        "link", AccountLetters.link(link),
                        "linkLastDay", link.lastDay()));
        outbox.enqueue(letter, officer.getBureau());
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
