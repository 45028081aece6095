package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** ログイン中の端末: a person sees the sessions that are open with the account, and ends others (S-2). Ended ones stop at their next request. */
@Stateless
public class SessionDesk {

    private static final String OPEN =
            """
            select x from AccountSession x where x.owner = :owner and x.epoch = :epoch and x.seenAt > :idle
            order by x.openedAt desc, x.id desc""";

    private static final String END = "delete from AccountSession x where x.owner = :owner and x.id = :session";

    private static final String END_OTHERS = "delete from AccountSession x where x.owner = :owner and x.id <> :session";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /** The newest first; for every signed-in person. */
    public List<OwnSession> open(Actor actor, long current) {
        return em
                .createQuery(OPEN, AccountSession.class)
                .setParameter("owner", SignInBook.subject(actor))
                .setParameter("epoch", credentials(actor).sessionEpoch())
                .setParameter("idle", clock.machine().minus(AccountSession.IDLE))
                .getResultList()
                .stream()
                .map(session -> session.shown(current))
                .toList();
    }

    /** Ends one of the person's own; somebody else's is not there. */
    public void end(Actor actor, long session) {
        credentials(actor);
        int ended = em.createQuery(END)
                .setParameter("owner", SignInBook.subject(actor))
                .setParameter("session", session)
                .executeUpdate();
        if (ended > 0) {
            audit.append(actor, "session.end", SignInBook.subject(actor), Map.of());
        }
    }

    /** Ends all of the person's but this one. */
    public void endOthers(Actor actor, long current) {
        credentials(actor);
        int ended = em.createQuery(END_OTHERS)
                .setParameter("owner", SignInBook.subject(actor))
                .setParameter("session", current)
                .executeUpdate();
        audit.append(actor, "session.endOthers", SignInBook.subject(actor), Map.of("ended", String.valueOf(ended)));
    }

    private Credentials credentials(Actor actor) {
        return actor.kind() == Actor.Kind.OFFICER
                ? gate.officer(actor).credentials()
                : gate.staff(actor).credentials();
    }
}
