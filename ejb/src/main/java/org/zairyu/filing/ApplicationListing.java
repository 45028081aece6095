package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zairyu.account.Gate;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;

/**
 * 申請情報一覧: the staff user's own applications and nobody else's (F-7), a page at a time by keys. A page costs the same with ten
 * applications and with a hundred thousand: each order has its index, and nothing is counted.
 */
@Stateless
public class ApplicationListing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    DraftPolicy drafts;

    /** The page after the row {@code after} (null: the first one) of what {@code query} asks for. */
    public Page<ApplicationRow, ApplicationRow> page(
            Actor actor, ApplicationQuery query, ApplicationRow after, int size) {
        StaffUser user = gate.staff(actor);
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Application> criteria = cb.createQuery(Application.class);
        Root<Application> root = criteria.from(Application.class);
        List<Predicate> where = filter(cb, root, user.getId(), query);
        List<Key> keys = keys(root, query.order());
        if (!drafts.isKept()) {
            where.add(cb.notEqual(root.get("state"), ApplicationState.DRAFT));
        }
        if (after != null) {
            where.add(beyond(cb, keys, after, 0));
        }
        criteria.select(root)
                .where(where.toArray(Predicate[]::new))
                .orderBy(keys.stream()
                        .map(k -> k.descending() ? cb.desc(k.column()) : cb.asc(k.column()))
                        .toList());
        List<ApplicationRow> rows = em.createQuery(criteria)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(ApplicationListing::row)
                .toList();
        return Page.of(rows, size, row -> row);
    }

    private static List<Predicate> filter(
            CriteriaBuilder cb, Root<Application> root, long owner, ApplicationQuery query) {
        List<Predicate> where = new ArrayList<>();
        where.add(cb.equal(root.get("filer").get("userId"), owner));
        if (!query.states().isEmpty()) {
            where.add(root.get("state").in(query.states()));
        }
        if (query.procedure() != null) {
            where.add(cb.equal(root.get("procedure"), query.procedure()));
        }
        if (query.name() != null) {
            String prefix = query.name().toUpperCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
            where.add(cb.like(root.get("applicant").get("nameLatin"), prefix, '\\'));
        }
        if (query.number() != null) {
            String number = ApplicationNumber.typed(query.number());
            where.add(cb.or(
                    cb.equal(root.get("milestones").get("provisionalNumber"), number),
                    cb.equal(root.get("milestones").get("acceptanceNumber"), number)));
        }
        Expression<LocalDate> end = root.get("applicant").get("endOfStay");
        Expression<Instant> entered = root.get("milestones").get("enteredAt");
        Expression<Instant> filed = root.get("milestones").get("filedAt");
        within(cb, where, end, query.end(), day -> day);
        within(cb, where, entered, query.entered(), ApplicationListing::begin);
        within(cb, where, filed, query.filed(), ApplicationListing::begin);
        return where;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(JapanClock.TOKYO).toInstant();
    }

    /** @param begin where a day begins in the column */
    private static <T extends Comparable<? super T>> void within(
            CriteriaBuilder cb,
            List<Predicate> where,
            Expression<T> column,
            ApplicationQuery.Days days,
            Function<LocalDate, T> begin) {
        if (days.from() != null) {
            where.add(cb.greaterThanOrEqualTo(column, begin.apply(days.from())));
        }
        if (days.to() != null) {
            where.add(cb.lessThan(column, begin.apply(days.to().plusDays(1))));
        }
    }

    /** One column of an order: its value in a row tells where to go on. */
    private record Key(
            Expression<? extends Comparable<?>> column,
            boolean descending,
            Function<ApplicationRow, Comparable<?>> value) {}

    private static List<Key> keys(Root<Application> root, ApplicationQuery.Order order) {
        Key id = new Key(root.<Long>get("id"), order.ordinal() <= ApplicationQuery.Order.FILED.ordinal(), r -> r.id());
        Key changed = new Key(root.get("milestones").<Instant>get("changedAt"), true, r -> r.changedAt());
        return switch (order) {
            case NEEDS -> List.of(
                    new Key(root.<Short>get("needsUser"), true, r -> (short) (r.needsUser() ? 1 : 0)), changed, id);
            case CHANGED -> List.of(changed, id);
            case ENTERED -> List.of(
                    new Key(root.get("milestones").<Instant>get("enteredAt"), true, r -> r.enteredAt()), id);
            case FILED -> List.of(new Key(root.get("milestones").<Instant>get("filedAt"), true, r -> r.filedAt()), id);
            case END_OF_STAY -> List.of(
                    new Key(root.get("applicant").<LocalDate>get("endOfStay"), false, r -> r.endOfStay()), id);
            case NAME -> List.of(
                    new Key(root.get("applicant").<String>get("nameLatin"), false, r -> r.nameLatin()), id);
        };
    }

    /** The rows that come after {@code last}: beyond it in the first key, or equal there and beyond it in the following ones. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate beyond(CriteriaBuilder cb, List<Key> keys, ApplicationRow last, int from) {
        Key key = keys.get(from);
        Expression column = key.column();
        Comparable value = key.value().apply(last);
        if (from == keys.size() - 1) {
            return key.descending() ? cb.lessThan(column, value) : cb.greaterThan(column, value);
        }
        Predicate rest = beyond(cb, keys, last, from + 1);
        Predicate same = value == null ? cb.isNull(column) : cb.equal(column, value);
        Predicate further = value == null ? nothingBeyondNull(cb, key) : furtherThan(cb, key, value);
        return cb.or(further, cb.and(same, rest));
    }

    /** Both databases put nulls first in descending and last in ascending order. */
    private static Predicate nothingBeyondNull(CriteriaBuilder cb, Key key) {
        return key.descending() ? cb.isNotNull(key.column()) : cb.disjunction();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate furtherThan(CriteriaBuilder cb, Key key, Comparable value) {
        Expression column = key.column();
        return key.descending() ? cb.lessThan(column, value) : cb.or(cb.greaterThan(column, value), cb.isNull(column));
    }

    static ApplicationRow row(Application a) {
        Milestones milestones = a.getMilestones();
        Applicant applicant = a.getApplicant();
        LocalDate end = applicant.getEndOfStay();
        FilingWindow window = a.getState().isFiled() || end == null ? null : FilingFacts.window(a.getProcedure(), end);
        return new ApplicationRow(
                a.getId(),
                a.getState(),
                a.getState().isNeedsUser(),
                applicant.getNameLatin(),
                applicant.getNameKanji(),
                a.getProcedure(),
                a.getStatus(),
                end,
                window,
                milestones.getProvisionalNumber(),
                milestones.getAcceptanceNumber(),
                a.getDocumentsFileId() != null,
                a.getPhotoFileId() != null,
                a.getReceiving().getMethod(),
                milestones.getEnteredAt(),
                milestones.getFiledAt(),
                milestones.getChangedAt());
    }
}
