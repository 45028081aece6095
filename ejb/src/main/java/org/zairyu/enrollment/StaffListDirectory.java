package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.account.Gate;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;

/** The staff users of the organizations in the officer's own bureau, found by what {@link StaffSearch} reads, a page at a time by keys. */
@Stateless
public class StaffListDirectory {

    private static final String WHO =
            """
            select s, o from Organization o, StaffUser s
            where s.organizationId = o.id and o.bureau = :bureau and o.nameKey like :organization escape '!'
            and (s.credentials.deletedAt is null and s.id > :present
              or s.credentials.deletedAt is not null and s.id > :deleted)
            and (s.authorizedUntil is null and s.id > :waiting or s.authorizedUntil between :from and :until)
            """;

    private static final String ALL = WHO
            + """
            and (o.nameKey > :at or o.nameKey = :at and (o.id > :atOrganization or o.id = :atOrganization and s.id > :atId))
            order by o.nameKey, o.id, s.id""";

    private static final String BY_AUTH_ID = WHO + "and s.authId = :pattern and s.authId > :at and s.id > :atId";

    private static final String BY_EMAIL = WHO
            + """
            and s.email like :pattern escape '!' and (s.email > :at or s.email = :at and s.id > :atId)
            order by s.email, s.id""";

    private static final String BY_KANA = WHO
            + """
            and s.kana like :pattern escape '!' and (s.kana > :at or s.kana = :at and s.id > :atId)
            order by s.kana, s.id""";

    private static final String BY_NAME = WHO
            + """
            and s.name like :pattern escape '!' and (s.name > :at or s.name = :at and s.id > :atId)
            order by s.name, s.id""";

    private static final Cursor START = new Cursor("", 0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /** Where a page ends: the value that it is sorted by, then ids. */
    public record Cursor(String value, long organizationId, long id) implements Serializable {}

    /** The page after {@code after} (null: the first one). */
    public Page<StaffRow, Cursor> page(Actor actor, StaffSearch search, Cursor after, int size) {
        String bureau = gate.officer(actor).getBureau();
        LocalDate today = clock.today();
        StaffState.Bounds bounds = StaffState.bounds(search.state(), today);
        StaffSearch.By by = search.by();
        TypedQuery<Object[]> query = em.createQuery(query(by), Object[].class)
                .setParameter("bureau", bureau)
                .setParameter("organization", search.organizationPattern())
                .setParameter("present", bounds.present())
                .setParameter("deleted", bounds.deleted())
                .setParameter("waiting", bounds.waiting())
                .setParameter("from", bounds.from())
                .setParameter("until", bounds.until())
                .setMaxResults(size + 1);
        start(query, by, search, after == null ? START : after);
        return Page.of(query.getResultList(), size, row -> end(by, row)).read(found -> found.stream()
                .map(row -> StaffRow.of((StaffUser) row[0], (Organization) row[1], today))
                .toList());
    }

    private static void start(TypedQuery<Object[]> query, StaffSearch.By by, StaffSearch search, Cursor from) {
        query.setParameter("at", from.value()).setParameter("atId", from.id());
        if (by == StaffSearch.By.ORGANIZATION) {
            query.setParameter("atOrganization", from.organizationId());
        } else {
            query.setParameter("pattern", search.pattern());
        }
    }

    private static String query(StaffSearch.By by) {
        return switch (by) {
            case ORGANIZATION -> ALL;
            case AUTH_ID -> BY_AUTH_ID;
            case EMAIL -> BY_EMAIL;
            case KANA -> BY_KANA;
            case NAME -> BY_NAME;
        };
    }

    private static Cursor end(StaffSearch.By by, Object[] row) {
        StaffUser user = (StaffUser) row[0];
        Organization organization = (Organization) row[1];
        String value =
                switch (by) {
                    case ORGANIZATION -> NameKey.of(organization.getName());
                    case AUTH_ID -> user.getAuthId();
                    case EMAIL -> user.getEmail();
                    case KANA -> user.getKana();
                    case NAME -> user.getName();
                };
        return new Cursor(value, organization.getId(), user.getId());
    }
}
