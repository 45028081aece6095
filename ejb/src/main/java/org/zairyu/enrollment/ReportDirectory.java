package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.organization.Organization;

/**
 * The list of periodic reports of the officer's own bureau (T-1 to T-4): organizations in the order in which their authorizations end,
 * each at the user of theirs whose authorization ends first, a page at a time by keys.
 */
@Stateless
public class ReportDirectory {

    private static final String WAITED_FOR =
            """
            select o, s from StaffUser s, Organization o
            where o.id = s.organizationId and o.bureau = :bureau and s.credentials.deletedAt is null
            and s.authorizedUntil between :from and :to
            and (s.authorizedUntil > :day or s.authorizedUntil = :day and s.id > :id)
            and not exists (select c.id from StaffUser c
            where c.organizationId = s.organizationId and c.credentials.deletedAt is null
            and c.authorizedUntil >= :today
            and (c.authorizedUntil < s.authorizedUntil or c.authorizedUntil = s.authorizedUntil and c.id < s.id))
            and not exists (select e.id from Enrollment e where e.organizationId = s.organizationId
            and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC and e.ruling.decidedAt is null)
            order by s.authorizedUntil, s.id""";

    private static final String ENDED =
            """
            select o, s from StaffUser s, Organization o
            where o.id = s.organizationId and o.bureau = :bureau and s.credentials.deletedAt is null
            and s.authorizedUntil between :from and :to
            and (s.authorizedUntil > :day or s.authorizedUntil = :day and s.id > :id)
            and not exists (select c.id from StaffUser c
            where c.organizationId = s.organizationId and c.credentials.deletedAt is null
            and (c.authorizedUntil > s.authorizedUntil or c.authorizedUntil = s.authorizedUntil and c.id > s.id))
            and not exists (select e.id from Enrollment e where e.organizationId = s.organizationId
            and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC and e.ruling.decidedAt is null)
            order by s.authorizedUntil, s.id""";

    private static final String RECEIVED =
            """
            select o, e from Enrollment e, Organization o
            where o.id = e.organizationId and e.bureau = :bureau
            and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC and e.ruling.decidedAt is null
            and (e.lastDay > :day or e.lastDay = :day and e.id > :id)
            order by e.lastDay, e.id""";

    private static final String USERS =
            """
            select s.organizationId, count(s.id) from StaffUser s
            where s.organizationId in :organizations and s.credentials.deletedAt is null and s.authorizedUntil >= :from
            group by s.organizationId""";

    private static final Cursor START = new Cursor(LocalDate.EPOCH, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /** Where a page ends. */
    public record Cursor(LocalDate lastDay, long id) implements Serializable {}

    /** The page after {@code after} (null: the first one). */
    public Page<ReportRow, Cursor> page(Actor actor, ReportTab tab, Cursor after, int size) {
        String bureau = gate.officer(actor, OfficerRole.COUNTER, OfficerRole.EXAMINER, OfficerRole.APPROVER)
                .getBureau();
        Cursor from = after == null ? START : after;
        List<Object[]> found = query(tab)
                .setParameter("bureau", bureau)
                .setParameter("day", from.lastDay())
                .setParameter("id", from.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(found, size, ReportDirectory::end).read(this::rows);
    }

    private static Cursor end(Object[] row) {
        long id = row[1] instanceof Enrollment paper ? paper.id() : ((StaffUser) row[1]).getId();
        return new Cursor(lastDay(row), id);
    }

    private static LocalDate lastDay(Object[] row) {
        return row[1] instanceof Enrollment paper ? paper.lastDay() : ((StaffUser) row[1]).getAuthorizedUntil();
    }

    private List<ReportRow> rows(List<Object[]> found) {
        Map<Long, Long> users = users(found);
        return found.stream().map(row -> row(row, users)).toList();
    }

    private TypedQuery<Object[]> query(ReportTab tab) {
        LocalDate today = clock.today();
        LocalDate inTime = ReportRule.firstInTime(today);
        return switch (tab) {
            case DUE -> between(WAITED_FOR, inTime, ReportRule.lastAsked(today)).setParameter("today", today);
            case OVERDUE -> between(WAITED_FOR, today, inTime.minusDays(1)).setParameter("today", today);
            case RECEIVED -> em.createQuery(RECEIVED, Object[].class);
            case ENDED -> between(ENDED, today.minusDays(ReportRule.TOLD_AFTER_DAYS), today.minusDays(1));
        };
    }

    private TypedQuery<Object[]> between(String query, LocalDate from, LocalDate to) {
        return em.createQuery(query, Object[].class).setParameter("from", from).setParameter("to", to);
    }

    /** Who still signs in, or did so until lately. */
    private Map<Long, Long> users(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(USERS, Object[].class)
                .setParameter(
                        "organizations",
                        rows.stream()
                                .map(row -> ((Organization) row[0]).getId())
                                .toList())
                .setParameter("from", clock.today().minusDays(ReportRule.TOLD_AFTER_DAYS))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static ReportRow row(Object[] row, Map<Long, Long> users) {
        Organization organization = (Organization) row[0];
        long concerned = users.getOrDefault(organization.getId(), 0L);
        return new ReportRow(
                organization.getId(),
                organization.getKind(),
                organization.getName(),
                lastDay(row),
                row[1] instanceof StaffUser user ? user.getId() : 0,
                concerned,
                row[1] instanceof Enrollment e
                        ? new ReportRow.Paper(
                                e.id(),
                                e.state(),
                                e.receiptNumber(),
                                e.arrival().receivedOn())
                        : null);
    }
}
