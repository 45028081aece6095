package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Organization;

/** The transactions of {@link OwnAccountDesk}, each asking the gate first. */
@Stateless
public class OwnAccountBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    PasswordBook passwords;

    @Inject
    MailChanges mails;

    @Inject
    Links links;

    @Inject
    JapanClock clock;

    /** What is shown of the user. */
    public OwnDetails details(Actor actor) {
        StaffUser user = gate.staff(actor);
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        Qualification qualification = user.qualification();
        return new OwnDetails(
                AuthId.shown(user.getAuthId()),
                user.getName(),
                user.getKana(),
                user.getEmail(),
                user.getPhone(),
                organization.getKind(),
                organization.getName(),
                organization.getCorporateNumber(),
                organization.getPrefecture(),
                organization.getAddress(),
                organization.getPhone(),
                qualification.certificateNumber(),
                qualification.certificateUntil(),
                user.getAuthorizedUntil(),
                user.getPasswordUntil(),
                pendingMail(user));
    }

    /** Only a staff user whose account is usable goes on. */
    public void check(Actor actor) {
        gate.staff(actor);
    }

    /** Whose password is asked for, the present hash first. */
    public PasswordBook.Owner owner(Actor actor) {
        return passwords.owner(gate.staff(actor).getId());
    }

    /** Asks for another address; empty when the mails are on their way. */
    public Optional<Refusal> askMail(Actor actor, String email) {
        StaffUser user = gate.staff(actor);
        if (user.getEmail().equalsIgnoreCase(email)) {
            return Optional.of(Refusal.MAIL_SAME);
        }
        mails.ask(user, email);
        return Optional.empty();
    }

    private String pendingMail(StaffUser user) {
        return links.newest(user.getId(), LinkPurpose.MAIL_CHANGE)
                .filter(link -> link.state(clock.now()) == LinkState.OPEN)
                .map(link -> MailMask.of(link.detail()))
                .orElse(null);
    }
}
