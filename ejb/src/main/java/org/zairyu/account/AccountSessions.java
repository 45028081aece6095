package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** Opens sessions, says with one statement whether one may go on, and forgets those that are idle. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountSessions {

    private static final String STAFF =
            """
            select u.credentials.deletedAt, u.credentials.passwordHash, u.credentials.passwordUntil, x.seenAt, u.authorizedUntil
            from StaffUser u, AccountSession x
            where u.id = :id and x.id = :session and x.owner = :owner and x.epoch = u.credentials.sessionEpoch""";

    private static final String OFFICER =
            """
            select u.credentials.deletedAt, u.credentials.passwordHash, u.credentials.passwordUntil, x.seenAt
            from Officer u, AccountSession x
            where u.id = :id and x.id = :session and x.owner = :owner and x.epoch = u.credentials.sessionEpoch""";

    private static final String SEEN = "update AccountSession x set x.seenAt = :now where x.id = :session";

    private static final String RENEW =
            "update AccountSession x set x.epoch = :epoch where x.id = :session and x.owner = :owner";

    private static final String NEWEST =
            """
            select x.id from AccountSession x where x.owner = :owner and x.epoch = :epoch and x.seenAt > :idle
            order by x.openedAt desc, x.id desc""";

    private static final String END = "delete from AccountSession x where x.id in :ended";

    private static final String CLOSE = "delete from AccountSession x where x.owner = :owner and x.id = :session";

    private static final String FORGET = "delete from AccountSession x where x.seenAt <= :idle";

    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final int SEEN_AT = 3;
    private static final int AUTHORIZED = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "session.most", defaultValue = "3")
    int most;

    @Inject
    JapanClock clock;

    /**
     * Writes down that a person has signed in. Of more than {@code session.most} sessions of one account the oldest end.
     *
     * @param network where from, roughly
     * @return by which the server's session knows it
     */
    public long open(SignIn.Person person, String network, String browser) {
        Actor actor = person.actor();
        // of two sign-ins of one account at once the second counts the first
        Class<?> account = actor.kind() == Actor.Kind.STAFF ? StaffUser.class : Officer.class;
        em.find(account, actor.id(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.machine();
        AccountSession session = new AccountSession(SignInBook.subject(actor), person.epoch(), network, browser, now);
        em.persist(session);
        em.flush();
        List<Long> tooMany = em.createQuery(NEWEST, Long.class)
                .setParameter("owner", SignInBook.subject(actor))
                .setParameter("epoch", person.epoch())
                .setParameter("idle", now.minus(AccountSession.IDLE))
                .setFirstResult(most)
                .getResultList();
        if (!tooMany.isEmpty()) {
            em.createQuery(END).setParameter("ended", tooMany).executeUpdate();
        }
        return session.id();
    }

    /** Whether a session may go on: nothing has ended it, and its account is usable today. That it was seen is noted once a minute. */
    public boolean live(Actor actor, long session) {
        boolean staff = actor.kind() == Actor.Kind.STAFF;
        List<Object[]> found = em.createQuery(staff ? STAFF : OFFICER, Object[].class)
                .setParameter("id", actor.id())
                .setParameter("session", session)
                .setParameter("owner", SignInBook.subject(actor))
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        Object[] row = found.get(0);
        Standing standing = new Standing(
                row[0] != null, staff ? (LocalDate) row[AUTHORIZED] : null, row[1] != null, (LocalDate) row[2]);
        if (standing.obstacle(clock.today()).isPresent()) {
            return false;
        }
        Instant now = clock.machine();
        if (now.isAfter(((Instant) row[SEEN_AT]).plus(NOTED))) {
            em.createQuery(SEEN)
                    .setParameter("now", now)
                    .setParameter("session", session)
                    .executeUpdate();
        }
        return true;
    }

    /** This session goes on after a change that ended all those of its account. */
    public void renew(Actor actor, long session, int epoch) {
        em.createQuery(RENEW)
                .setParameter("epoch", epoch)
                .setParameter("session", session)
                .setParameter("owner", SignInBook.subject(actor))
                .executeUpdate();
    }

    /** The person has signed out. */
    public void close(Actor actor, long session) {
        em.createQuery(CLOSE)
                .setParameter("owner", SignInBook.subject(actor))
                .setParameter("session", session)
                .executeUpdate();
    }

    /** How many sessions of one account there can be; the oldest ends when another one begins. */
    public int most() {
        return most;
    }

    /** Removes those that are idle. */
    public int forget() {
        return em.createQuery(FORGET)
                .setParameter("idle", clock.machine().minus(AccountSession.IDLE))
                .executeUpdate();
    }
}
