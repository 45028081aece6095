package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/**
 * The one place that says who may (S-1): every use case asks it first. It reads the account anew each time, so that a right taken away is
 * gone at once, and each refusal is in the audit trail even though the caller's transaction rolls back.
 */
@Stateless
public class Gate {

    private static final int LONGEST_SUBJECT = 80;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /**
     * The staff user who acts.
     *
     * @throws NotAllowed when it is no staff user, or the account is deleted, not authorized any more or its password has run out
     */
    public StaffUser staff(Actor actor) {
        if (actor.kind() != Actor.Kind.STAFF) {
            throw refused(actor, "NO_STAFF");
        }
        StaffUser user = accounts.staff(actor.id()).orElseThrow(() -> refused(actor, "UNKNOWN"));
        check(actor, user.standing());
        return user;
    }

    /** What the staff user sees of their own account. */
    public OwnAccount ownAccount(Actor actor) {
        StaffUser user = staff(actor);
        return new OwnAccount(AuthId.shown(user.getAuthId()), user.getAuthorizedUntil(), user.getPasswordUntil());
    }

    /**
     * The officer who acts, with one of the roles; asked for none, any officer.
     *
     * @throws NotAllowed when it is no officer, the account is deleted or its password has run out, or the roles are others
     */
    public Officer officer(Actor actor, OfficerRole... anyOf) {
        if (actor.kind() != Actor.Kind.OFFICER) {
            throw refused(actor, "NO_OFFICER");
        }
        Officer officer = accounts.officer(actor.id()).orElseThrow(() -> refused(actor, "UNKNOWN"));
        check(actor, officer.standing());
        if (!officer.hasAnyOf(anyOf)) {
            throw refused(actor, "ROLE");
        }
        return officer;
    }

    /**
     * For a thing that belongs to somebody else: writes the attempt down and gives the exception to throw, the same as for a thing that
     * is not there.
     *
     * @param subject "application:123"
     */
    public NotFound notYours(Actor actor, String subject) {
        audit.refused(actor, "open", subject, "NOT_YOURS");
        return new NotFound(subject);
    }

    /** Writes down that a page of the other realm or of another role was asked for. */
    public void pageRefused(Actor actor, String path) {
        audit.refused(actor, "page", path.substring(0, Math.min(path.length(), LONGEST_SUBJECT)), "ROLE");
    }

    private void check(Actor actor, Standing standing) {
        Optional<Standing.Obstacle> obstacle = standing.obstacle(clock.today());
        if (obstacle.isPresent()) {
            throw refused(actor, obstacle.get().outcome().name());
        }
    }

    private NotAllowed refused(Actor actor, String reason) {
        audit.refused(actor, "gate", SignInBook.subject(actor), reason);
        return new NotAllowed(reason);
    }
}
