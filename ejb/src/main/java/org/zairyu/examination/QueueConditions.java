package org.zairyu.examination;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.DocumentRequest;

/** What the tabs and the filter of the queue mean, in the terms of one query. */
final class QueueConditions {

    /** Filed and not decided. */
    static final Set<ApplicationState> OPEN = EnumSet.of(
            ApplicationState.FILED, ApplicationState.UNDER_EXAMINATION, ApplicationState.DOCUMENTS_REQUESTED);

    private static final Set<ApplicationState> UNASKED =
            EnumSet.of(ApplicationState.FILED, ApplicationState.UNDER_EXAMINATION);

    private static final Set<ApplicationState> FILED =
            EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT, ApplicationState.ENTERED));

    private final CriteriaBuilder cb;
    private final AbstractQuery<?> query;
    private final Root<Application> application;

    QueueConditions(CriteriaBuilder cb, AbstractQuery<?> query, Root<Application> application) {
        this.cb = cb;
        this.query = query;
        this.application = application;
    }

    /** The cases of that bureau in that tab, as the filter narrows it. */
    Predicate of(String bureau, long officer, QueueTab tab, QueueFilter filter) {
        List<Predicate> where = new ArrayList<>();
        where.add(cb.equal(application.get("bureau"), bureau));
        where.add(tab(officer, tab, filter));
        if (filter.state() != null) {
            where.add(cb.equal(state(), filter.state()));
        }
        if (filter.procedure() != null) {
            where.add(cb.equal(application.get("procedure"), filter.procedure()));
        }
        if (filter.name() != null) {
            where.add(cb.or(
                    cb.like(applicant("nameLatin"), filter.namePattern(), '\\'),
                    cb.like(applicant("nameKanji"), filter.namePattern(), '\\')));
        }
        if (filter.number() != null) {
            where.add(numbered(filter.number()));
        }
        return cb.and(where.toArray(Predicate[]::new));
    }

    /** The cases beyond the end of the page before. */
    Predicate after(QueueDirectory.Cursor cursor) {
        if (cursor == null) {
            return cb.conjunction();
        }
        Expression<Instant> filedAt = filedAt();
        return cb.or(
                cb.greaterThan(filedAt, cursor.filedAt()),
                cb.and(cb.equal(filedAt, cursor.filedAt()), cb.greaterThan(application.<Long>get("id"), cursor.id())));
    }

    List<Order> oldestFirst() {
        return List.of(cb.asc(filedAt()), cb.asc(application.get("id")));
    }

    private Predicate tab(long officer, QueueTab tab, QueueFilter filter) {
        return switch (tab) {
            case NEW -> cb.and(cb.isNull(application.get("examinerId")), state().in(UNASKED));
            case MINE -> cb.and(cb.equal(application.get("examinerId"), officer), state().in(OPEN));
            case WAITING -> cb.equal(state(), ApplicationState.DOCUMENTS_REQUESTED);
            case ANSWERED -> cb.and(cb.equal(state(), ApplicationState.UNDER_EXAMINATION), cb.exists(anyRound()));
            case ALL -> state().in(filter.state() != null || filter.looksForOne() ? FILED : OPEN);
        };
    }

    private Subquery<Integer> anyRound() {
        Subquery<Integer> any = query.subquery(Integer.class);
        Root<DocumentRequest> request = any.from(DocumentRequest.class);
        return any.select(request.get("round")).where(cb.equal(request.get("applicationId"), application.get("id")));
    }

    private Predicate numbered(String number) {
        return cb.or(
                cb.equal(application.get("milestones").get("provisionalNumber"), number),
                cb.equal(application.get("milestones").get("acceptanceNumber"), number),
                cb.equal(applicant("cardNumber"), number),
                cb.equal(applicant("passportNumber"), number));
    }

    private Path<ApplicationState> state() {
        return application.get("state");
    }

    private Path<String> applicant(String name) {
        return application.get("applicant").get(name);
    }

    private Path<Instant> filedAt() {
        return application.get("milestones").get("filedAt");
    }
}
