package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.zairyu.audit.AuditKey;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.LinkTokens;

/** Makes and finds one-time links, in the caller's transaction. */
@ApplicationScoped
public class Links implements LinkTokens {

    private static final String REPLACE =
            """
            update OneTimeLink l set l.replacedAt = :now, l.version = l.version + 1
            where l.staffUserId = :holder and l.purpose = :purpose and l.usedAt is null and l.replacedAt is null""";

    private static final String REPLACE_OF_OFFICER =
            """
            update OneTimeLink l set l.replacedAt = :now, l.version = l.version + 1
            where l.officerId = :holder and l.purpose = :purpose and l.usedAt is null and l.replacedAt is null""";

    private static final String BY_DIGEST = "select l.id from OneTimeLink l where l.tokenDigest = :digest";

    private static final String NEWEST =
            """
            select l from OneTimeLink l where l.staffUserId = :user and l.purpose = :purpose
            order by l.createdAt desc, l.id desc""";

    private static final String SINCE =
            """
            select l.id from OneTimeLink l
            where l.staffUserId = :user and l.purpose = :purpose and l.createdAt > :since""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditKey key;

    @Inject
    JapanClock clock;

    /**
     * A new one; older ones of the same holder and purpose are dead from now on (E-8).
     *
     * @param holder id of the staff user or the officer, as the purpose's realm says
     */
    public OneTimeLink issue(long holder, LinkPurpose purpose, String detail) {
        Instant now = clock.now();
        callOff(holder, purpose, now);
        OneTimeLink link = new OneTimeLink(holder, purpose, LinkToken.fresh(key), detail, now);
        em.persist(link);
        return link;
    }

    /** Those of that holder and purpose that could still be used are dead from now on. */
    public void callOff(long holder, LinkPurpose purpose, Instant now) {
        em.createQuery(purpose.realm() == Realm.STAFF ? REPLACE : REPLACE_OF_OFFICER)
                .setParameter("now", now)
                .setParameter("holder", holder)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** The link with that token; looking changes nothing. */
    public Optional<OneTimeLink> find(String token) {
        return id(token).map(id -> em.find(OneTimeLink.class, id));
    }

    /** A link in the hand of who wants to use it, as it stands; without one the state is UNKNOWN. */
    record Held(OneTimeLink link, LinkState state) {

        boolean isOpen() {
            return state == LinkState.OPEN;
        }
    }

    /** The link with that token, held to the end of the transaction: of two who use it at once the second sees it used. */
    public Held hold(String token, Instant now) {
        return id(token)
                .map(id -> em.find(OneTimeLink.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(link -> new Held(link, link.state(now)))
                .orElse(new Held(null, LinkState.UNKNOWN));
    }

    /** The newest one of that user and purpose. */
    public Optional<OneTimeLink> newest(long staffUserId, LinkPurpose purpose) {
        return em
                .createQuery(NEWEST, OneTimeLink.class)
                .setParameter("user", staffUserId)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** How many were made for that user and purpose since. */
    public int countSince(long staffUserId, LinkPurpose purpose, Instant since) {
        return em.createQuery(SINCE, Long.class)
                .setParameter("user", staffUserId)
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getResultList()
                .size();
    }

    @Override
    public Optional<String> token(long linkId) {
        return Optional.ofNullable(em.find(OneTimeLink.class, linkId))
                .map(link -> LinkToken.of(link.grain(), key).text());
    }

    private Optional<Long> id(String token) {
        return em
                .createQuery(BY_DIGEST, Long.class)
                .setParameter("digest", LinkToken.digest(token))
                .getResultList()
                .stream()
                .findFirst();
    }
}
