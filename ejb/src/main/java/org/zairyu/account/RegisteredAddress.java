package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.notice.AddressBook;

/** The mail address that a staff user has registered now: a letter that waited goes there, not to where it was an hour ago. */
@ApplicationScoped
public class RegisteredAddress implements AddressBook {

    private static final String EMAIL =
            "select s.id, s.email from StaffUser s where s.id in :ids and s.credentials.deletedAt is null";

    private static final String NAMED =
            """
            select s.id from StaffUser s
            where s.name like :name escape '!' or s.authId = :authId
            order by s.id desc""";

    private static final int MOST_NAMED = 200;

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Long, String> addressesOf(Collection<Long> staffUserIds) {
        return staffUserIds.isEmpty()
                ? Map.of()
                : em.createQuery(EMAIL, Object[].class).setParameter("ids", staffUserIds).getResultList().stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public Set<Long> named(String text) {
        String begins = text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return new HashSet<>(em.createQuery(NAMED, Long.class)
                .setParameter("name", begins)
                .setParameter("authId", AuthId.parse(text).orElse(""))
                .setMaxResults(MOST_NAMED)
                .getResultList());
    }
}
