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
import java.util.Map;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditKey;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** The transactions of {@link FirstAdministrator}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FirstBook {

    static final Duration LIFE = Duration.ofHours(24);

    private static final String ANY_OFFICER = "select o.id from Officer o";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditKey key;

    @Inject
    AuditTrail audit;

    @Inject
    PasswordSettings settings;

    @Inject
    JapanClock clock;

    /** Whether nobody at all was ever recorded as an officer, locked-out ones included. */
    public boolean isNobodyThere() {
        return em.createQuery(ANY_OFFICER, Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * A new token, instead of any earlier one.
     *
     * @return its text, which is nowhere else
     */
    public String issue() {
        String token = LinkToken.fresh(key).text();
        Instant until = clock.now().plus(LIFE);
        Optional.ofNullable(em.find(FirstToken.class, FirstToken.ID, LockModeType.PESSIMISTIC_WRITE))
                .ifPresentOrElse(there -> there.renew(token, until), () -> em.persist(new FirstToken(token, until)));
        return token;
    }

    /** Whether that token can be used now; looking changes nothing. */
    public boolean opens(String token) {
        FirstToken there = em.find(FirstToken.class, FirstToken.ID);
        return there != null && there.opens(token, clock.now());
    }

    /** Makes the administrator and uses the token up; false when somebody was quicker or its time is over. */
    public boolean make(String token, OfficerDetails details, String language, String hash) {
        Instant now = clock.now();
        FirstToken held = em.find(FirstToken.class, FirstToken.ID, LockModeType.PESSIMISTIC_WRITE);
        if (held == null || !held.opens(token, now) || !isNobodyThere()) {
            return false;
        }
        em.remove(held);
        Officer officer = new Officer(
                LoginName.parse(details.login()).orElseThrow(),
                details.name(),
                MailShape.parse(details.email()).orElseThrow(),
                details.bureau(),
                language,
                details.roles());
        officer.choosePassword(hash, settings.age(), clock.today());
        em.persist(officer);
        em.flush();
        em.persist(PastPassword.of(officer, hash, now));
        audit.append(
                Actor.system(),
                "officer.first",
                OfficerInvitations.subject(officer.getId()),
                Map.of("bureau", officer.getBureau()));
        return true;
    }
}
