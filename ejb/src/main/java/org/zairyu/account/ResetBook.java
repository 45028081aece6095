package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;

/** Writes down that a new password was asked for: a link for who can use one, the reason for who cannot; {@value #AN_HOUR} an hour at most. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ResetBook {

    static final int AN_HOUR = 3;

    private static final String BY_AUTH_ID = "select s from StaffUser s where s.authId = :authId";

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

    /**
     * Mails what the person needs, when 認証ID and registered mail address belong together.
     *
     * @param address where the request came from
     */
    public void ask(String authId, String email, String address) {
        AuthId.parse(authId)
                .flatMap(this::user)
                .filter(user -> folded(user.getEmail()).equals(folded(email)))
                .ifPresent(user -> answer(user, address));
    }

    private void answer(StaffUser user, String address) {
        Instant now = clock.now();
        boolean authorized =
                user.isActivated() && !clock.today().isAfter(user.getAuthorizedUntil()) && !user.isDeleted();
        if (!authorized) {
            letters.resetInVain(user, clock.today());
        } else if (links.countSince(user.getId(), LinkPurpose.RESET, now.minus(Duration.ofHours(1))) < AN_HOUR) {
            letters.reset(user, links.issue(user.getId(), LinkPurpose.RESET, null), address);
            audit.append(Actor.system(), "password.lost", AccountLetters.subject(user), Map.of());
        }
    }

    private Optional<StaffUser> user(String authId) {
        return em.createQuery(BY_AUTH_ID, StaffUser.class).setParameter("authId", authId).getResultList().stream()
                .findFirst();
    }

    private static String folded(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
