package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zairyu.notice.AddressBook;

/** The mail address that a staff user has registered now: a letter that waited goes there, not to where it was an hour ago. */
@ApplicationScoped
public class RegisteredAddress implements AddressBook {

    private static final String EMAIL =
            "select s.email from StaffUser s where s.id = :id and s.credentials.deletedAt is null";

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<String> addressOf(long staffUserId) {
        return em.createQuery(EMAIL, String.class).setParameter("id", staffUserId).getResultList().stream()
                .findFirst();
    }
}
