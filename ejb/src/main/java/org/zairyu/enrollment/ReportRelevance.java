package org.zairyu.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Relevance;

/**
 * Which notices of the periodic report hold no more when they are about to leave (N-3, T-1): the authorization was prolonged, the user is
 * gone, the report was handed in, or a later notice is due.
 */
@ApplicationScoped
public class ReportRelevance implements Relevance {

    private static final Map<String, ReportRule.Stage> STAGES = Stream.of(ReportRule.Stage.values())
            .collect(Collectors.toUnmodifiableMap(ReportRule.Stage::template, stage -> stage));

    private static final String USERS =
            """
            select s.id, s.authorizedUntil, s.organizationId from StaffUser s
            where s.id in :ids and s.credentials.deletedAt is null""";

    private static final String HANDED_IN =
            """
            select e.organizationId, e.lastDay, e.ruling.decidedAt from Enrollment e
            where e.organizationId in :ids and e.occasion = org.zairyu.enrollment.Occasion.PERIODIC
            and e.state <> org.zairyu.enrollment.EnrollmentState.WITHDRAWN""";

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> templates() {
        return STAGES.keySet();
    }

    @Override
    public Map<Long, String> overtaken(Collection<Leaving> mails, Instant now) {
        Map<Long, Object[]> users = users(mails);
        List<Object[]> reports = reports(users.values());
        Map<Long, String> overtaken = new HashMap<>();
        for (Leaving mail : mails) {
            Object[] user = users.get(mail.subjectId("staff"));
            reason(mail, user, user != null && handedIn(user, reports), JapanClock.day(now))
                    .ifPresent(why -> overtaken.put(mail.id(), why));
        }
        return overtaken;
    }

    private static Optional<String> reason(Leaving mail, Object[] user, boolean handedIn, LocalDate today) {
        if (user == null) {
            return Optional.of("the 認証ID was deleted");
        }
        LocalDate until = (LocalDate) user[1];
        if (until == null || !mail.occasion().equals("until:" + until)) {
            return Optional.of("the authorization was prolonged");
        }
        ReportRule.Stage stage = STAGES.get(mail.template());
        if (handedIn && stage.asks()) {
            return Optional.of("the report was handed in");
        }
        // a notice that has no time any more was not overtaken by another: a due day that is over is worth knowing late
        boolean later = ReportRule.due(until, today, handedIn)
                .filter(due -> due != stage)
                .isPresent();
        return later ? Optional.of("a later notice has overtaken it") : Optional.empty();
    }

    private Map<Long, Object[]> users(Collection<Leaving> mails) {
        List<Long> ids = mails.stream()
                .map(mail -> mail.subjectId("staff"))
                .filter(id -> id > 0)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(USERS, Object[].class).setParameter("ids", ids).getResultList().stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
    }

    /** As the round asks: a report is being looked at, or one for this last valid day was decided. */
    private static boolean handedIn(Object[] user, List<Object[]> reports) {
        return reports.stream()
                .anyMatch(report -> report[0].equals(user[2]) && (report[2] == null || user[1].equals(report[1])));
    }

    private List<Object[]> reports(Collection<Object[]> users) {
        List<Long> organizations = users.stream()
                .filter(row -> row[1] != null)
                .map(row -> (Long) row[2])
                .distinct()
                .toList();
        return organizations.isEmpty()
                ? List.of()
                : em.createQuery(HANDED_IN, Object[].class)
                        .setParameter("ids", organizations)
                        .getResultList();
    }
}
