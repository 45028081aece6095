package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** The change of a registered mail address: asked for by its user, confirmed from the new address, stopped from the old one (C-2). */
@Stateless
public class MailChanges {

    @PersistenceContext
    EntityManager em;

    @Inject
    Links links;

    @Inject
    AccountLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** Mails the two links, in the caller's transaction; nothing changes as yet. */
    public void ask(StaffUser user, String email) {
        OneTimeLink change = links.issue(user.getId(), LinkPurpose.MAIL_CHANGE, email);
        OneTimeLink stop = links.issue(user.getId(), LinkPurpose.MAIL_STOP, email);
        letters.mailChangeAsked(user, change, stop);
        audit.append(Actor.staff(user.getId()), "mail.ask", AccountLetters.subject(user), Map.of());
    }

    /** Uses a link of either kind up: the address changes, or the change is off. OPEN when that was done, otherwise why not. */
    public LinkState decide(String token) {
        Instant now = clock.now();
        Links.Held held = links.hold(token, now);
        if (!held.isOpen()) {
            return held.state();
        }
        OneTimeLink link = held.link();
        StaffUser user = em.find(StaffUser.class, link.holder(), LockModeType.PESSIMISTIC_WRITE);
        if (user.isDeleted()) {
            return LinkState.REPLACED;
        }
        link.use(now);
        em.flush();
        switch (link.purpose()) {
            case MAIL_CHANGE -> change(user, link, now);
            case MAIL_STOP -> stop(user, now);
            default -> throw new IllegalArgumentException("not about a mail address");
        }
        return LinkState.OPEN;
    }

    private void change(StaffUser user, OneTimeLink link, Instant now) {
        String before = user.getEmail();
        user.readAt(link.detail());
        links.callOff(user.getId(), LinkPurpose.MAIL_STOP, now);
        letters.mailChanged(user, before, link);
        audit.append(Actor.staff(user.getId()), "mail.change", AccountLetters.subject(user), Map.of());
    }

    private void stop(StaffUser user, Instant now) {
        links.callOff(user.getId(), LinkPurpose.MAIL_CHANGE, now);
        audit.append(Actor.staff(user.getId()), "mail.stop", AccountLetters.subject(user), Map.of());
    }
}
