package org.zairyu.filing;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Relevance;

/**
 * Which reminders about applications hold no more when they are about to leave (N-3): the draft went on or is gone, the documents were sent,
 * the application was filed.
 */
@ApplicationScoped
public class FilingRelevance implements Relevance {

    static final String DRAFT = "draft.expiring";
    static final String DOCUMENTS = "app.docs.reminder";
    static final String FILING = "app.deadline";

    private static final String APPLICATIONS = "select a from Application a where a.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> templates() {
        return Set.of(DRAFT, DOCUMENTS, FILING);
    }

    @Override
    public Map<Long, String> overtaken(Collection<Leaving> mails, Instant now) {
        List<Long> ids = mails.stream()
                .map(mail -> mail.subjectId("application"))
                .distinct()
                .toList();
        Map<Long, Application> applications =
                em.createQuery(APPLICATIONS, Application.class).setParameter("ids", ids).getResultList().stream()
                        .collect(Collectors.toMap(Application::getId, Function.identity()));
        Map<Long, String> overtaken = new HashMap<>();
        for (Leaving mail : mails) {
            Application application = applications.get(mail.subjectId("application"));
            reason(mail, application, now).ifPresent(why -> overtaken.put(mail.id(), why));
        }
        return overtaken;
    }

    private static Optional<String> reason(Leaving mail, Application application, Instant now) {
        if (application == null) {
            return Optional.of("the application is gone");
        }
        ApplicationState state = application.getState();
        return switch (mail.template()) {
            case DRAFT -> Optional.of("the draft was changed")
                    .filter(gone ->
                            state != ApplicationState.DRAFT || !mail.occasion().equals(occasion(application)));
            case DOCUMENTS -> Optional.of("the documents were sent, or the examination ended")
                    .filter(gone -> state != ApplicationState.DOCUMENTS_REQUESTED);
            default -> filing(mail, application, JapanClock.day(now));
        };
    }

    private static Optional<String> filing(Leaving mail, Application application, LocalDate today) {
        if (application.getState() != ApplicationState.ENTERED) {
            return Optional.of("the application was filed or discarded");
        }
        LocalDate last = application.getApplicant().getEndOfStay().minusDays(1);
        if (today.isAfter(last)) {
            return Optional.of("it cannot be filed online any more");
        }
        boolean early = mail.occasion().equals(occasion(last, ReminderRound.FILING_DAYS));
        boolean later = early && !last.isAfter(today.plusDays(ReminderRound.FILING_LAST_DAYS));
        return later ? Optional.of("a later reminder has overtaken it") : Optional.empty();
    }

    /** What tells one reminder of the last day of filing from the other. */
    static String occasion(LocalDate last, int daysBefore) {
        return "last:" + last + ":" + daysBefore;
    }

    /** What tells the mail about a draft from one about the same draft that was changed since. */
    static String occasion(Application draft) {
        return "changed:" + JapanClock.day(draft.getMilestones().getChangedAt());
    }
}
