package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;

/** Gives out 認証IDs. Deleted users keep theirs, so that none is given twice. */
@ApplicationScoped
public class AuthIds {

    private static final String TAKEN = "select s.id from StaffUser s where s.authId = :authId";

    @PersistenceContext
    EntityManager em;

    private final SecureRandom random = new SecureRandom();

    /** One that nobody has or had, as it is stored: 10 characters without hyphens. */
    public String next() {
        String authId = AuthId.generate(random);
        while (isTaken(authId)) {
            authId = AuthId.generate(random);
        }
        return authId;
    }

    private boolean isTaken(String authId) {
        return !em.createQuery(TAKEN, Long.class)
                .setParameter("authId", authId)
                .getResultList()
                .isEmpty();
    }
}
