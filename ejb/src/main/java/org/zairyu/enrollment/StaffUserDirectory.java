package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.account.Account;
import org.zairyu.account.AccountDirectory;
import org.zairyu.account.AuthId;
import org.zairyu.account.Locks;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.StaffRequests.Held;
import org.zairyu.filing.Application;
import org.zairyu.filing.UnfiledEntries;
import org.zairyu.notice.OutboxLine;
import org.zairyu.notice.StaffMails;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationCard;

/** One staff user of the officer's own bureau, with what was asked for on paper; opening it is an entry in the audit. */
@Stateless
public class StaffUserDirectory {

    private static final int MAILS = 10;
    private static final int HISTORY = 100;

    private static final String REQUESTS =
            """
            select r, o.name from PaperRequest r, Officer o
            where o.id = r.recordedBy and r.staffUserId = :user order by r.recordedAt desc, r.id desc""";

    private static final String CHANGES =
            "select c from PaperChange c where c.requestId in :requests order by c.requestId, c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffRequests requests;

    @Inject
    AccountDirectory accounts;

    @Inject
    Locks locks;

    @Inject
    UnfiledEntries unfiled;

    @Inject
    StaffMails mails;

    @Inject
    JapanClock clock;

    /** The user on one screen. */
    public StaffView open(Actor actor, long id) {
        Held held = requests.opened(actor, id);
        StaffUser user = held.user();
        Organization organization = held.organization();
        LocalDate today = clock.today();
        Optional<StaffRequests.Basis> basis = requests.basis(id);
        LocalDate passwordUntil = user.getPasswordUntil();
        StaffView view = new StaffView(
                id,
                requests.newest(organization),
                basis.map(StaffRequests.Basis::on).orElse(null),
                StaffState.of(user, today),
                user.isActivated() ? AuthId.shown(user.getAuthId()) : null,
                held.particulars(),
                user.getEmail(),
                user.getLanguage(),
                user.qualification().certificateNumber(),
                user.qualification().certificateUntil(),
                OrganizationCard.of(organization),
                user.getAuthorizedUntil(),
                passwordUntil,
                passwordUntil != null && today.isAfter(passwordUntil),
                locks.until(user).orElse(null),
                accounts.account(Actor.staff(id)).filter(Account::factor).isPresent(),
                user.getDeletedAt(),
                open(id, organization.getBureau()),
                unfiled.count(id),
                mails(id, basis, organization.getBureau()),
                history(id));
        requests.done(actor, "staff.opened", id, Map.of());
        return view;
    }

    /** The newest to the user, and before there was one to the address on the paper, as far as the bureau was in charge of that. */
    private List<OutboxLine> mails(long id, Optional<StaffRequests.Basis> basis, String bureau) {
        Stream<OutboxLine> ofPaper =
                basis.stream().flatMap(b -> mails.about(Enrollments.subject(b.paper()), bureau, MAILS).stream());
        return Stream.concat(mails.page(id, null, MAILS).stream(), ofPaper)
                .sorted(Comparator.comparing(OutboxLine::createdAt)
                        .thenComparing(OutboxLine::id)
                        .reversed())
                .limit(MAILS)
                .toList();
    }

    private List<StaffView.Open> open(long id, String bureau) {
        return OpenApplications.of(em, id).stream().map(a -> open(a, bureau)).toList();
    }

    private static StaffView.Open open(Application application, String bureau) {
        return new StaffView.Open(
                application.getId(),
                application.getMilestones().number(),
                application.getProcedure(),
                application.getState(),
                application.getMilestones().getFiledAt(),
                application.getBureau(),
                application.getBureau().equals(bureau));
    }

    private List<StaffView.Recorded> history(long id) {
        List<Object[]> rows = em.createQuery(REQUESTS, Object[].class)
                .setParameter("user", id)
                .setMaxResults(HISTORY)
                .getResultList();
        List<Long> ids = rows.stream().map(row -> ((PaperRequest) row[0]).id()).toList();
        Map<Long, List<Particulars.Change>> changes = ids.isEmpty()
                ? Map.of()
                : em.createQuery(CHANGES, PaperChange.class)
                        .setParameter("requests", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                PaperChange::requestId, Collectors.mapping(PaperChange::change, Collectors.toList())));
        return rows.stream()
                .map(row -> recorded((PaperRequest) row[0], (String) row[1], changes))
                .toList();
    }

    private static StaffView.Recorded recorded(
            PaperRequest request, String who, Map<Long, List<Particulars.Change>> changes) {
        return new StaffView.Recorded(
                request.form(),
                request.outcome(),
                request.arrival(),
                request.evidence(),
                request.reason(),
                changes.getOrDefault(request.id(), List.of()),
                who,
                request.recordedAt());
    }
}
