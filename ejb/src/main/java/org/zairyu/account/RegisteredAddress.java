package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.zairyu.notice.AddressBook;

/** The mail address that a staff user has registered now: a letter that waited goes there, not to where it was an hour ago. */
@ApplicationScoped
public class RegisteredAddress implements AddressBook {

    private static final String EMAIL =
            "select s.id, s.email from StaffUser s where s.id in :ids and s.credentials.deletedAt is null";

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Long, String> addressesOf(Collection<Long> staffUserIds) {
        return staffUserIds.isEmpty()
                ? Map.of()
                : em.createQuery(EMAIL, Object[].class).setParameter("ids", staffUserIds).getResultList().stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
