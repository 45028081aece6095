package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zairyu.filing.Applicant;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Outcome;
import org.zairyu.filing.Procedure;

/**
 * Filed applications that seem to be of the same person: the same residence card, the same passport, or the same name and birth
 * day. Each way has its index, so they are three queries in one; a person has a handful of applications in a lifetime, and where a
 * shared number matches without end, what is read ends at {@link #MOST}.
 */
@Stateless
public class EarlierCases {

    private static final String SAME_PERSON =
            """
            select 0, a.id, a.procedure, a.status, a.state, a.decision.outcome, a.milestones.filedAt, a.bureau
            from Application a where a.applicant.cardNumber = :card and a.state not in :unfiled and a.id <> :id
            union all
            select 1, b.id, b.procedure, b.status, b.state, b.decision.outcome, b.milestones.filedAt, b.bureau
            from Application b where b.applicant.passportNumber = :passport and b.state not in :unfiled and b.id <> :id
            union all
            select 2, c.id, c.procedure, c.status, c.state, c.decision.outcome, c.milestones.filedAt, c.bureau
            from Application c where c.applicant.nameLatin = :name and c.applicant.birthDate = :birth
            and c.state not in :unfiled and c.id <> :id""";

    private static final Set<ApplicationState> UNFILED = EnumSet.of(ApplicationState.DRAFT, ApplicationState.ENTERED);

    /** Matches that are read; one application can match in three ways. */
    static final int MOST = 60;

    @PersistenceContext
    EntityManager em;

    /** The others, newest first, each once with all that matches. */
    public List<CaseView.Earlier> of(Application application) {
        Applicant applicant = application.getApplicant();
        List<Object[]> rows = em.createQuery(SAME_PERSON, Object[].class)
                .setParameter("card", orNothing(applicant.getCardNumber()))
                .setParameter("passport", orNothing(applicant.getPassportNumber()))
                .setParameter("name", orNothing(applicant.getNameLatin()))
                .setParameter("birth", orNothing(applicant.getBirthDate()))
                .setParameter("unfiled", UNFILED)
                .setParameter("id", application.getId())
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, CaseView.Earlier> found = new LinkedHashMap<>();
        rows.forEach(row -> found.merge((Long) row[1], read(row, application.getBureau()), EarlierCases::both));
        return found.values().stream()
                .sorted(Comparator.comparing(CaseView.Earlier::filedAt).reversed())
                .toList();
    }

    private static CaseView.Earlier read(Object[] row, String bureau) {
        CaseView.Match match = CaseView.Match.values()[((Number) row[0]).intValue()];
        return new CaseView.Earlier(
                (Long) row[1],
                (Procedure) row[2],
                (String) row[3],
                (ApplicationState) row[4],
                (Outcome) row[5],
                (Instant) row[6],
                (String) row[7],
                bureau.equals(row[7]),
                EnumSet.of(match));
    }

    private static CaseView.Earlier both(CaseView.Earlier one, CaseView.Earlier other) {
        one.matches().addAll(other.matches());
        return one;
    }

    /** What is not known matches nothing: no number, name or day is empty. */
    private static String orNothing(String known) {
        return known == null ? "" : known;
    }
}
