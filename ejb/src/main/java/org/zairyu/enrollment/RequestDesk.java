package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.enrollment.StaffRequests.Held;
import org.zairyu.organization.Corporation;
import org.zairyu.organization.Organization;

/**
 * Requests on paper that leave the account in place (L-5, C-1): for officers at the counter and examiners of the bureau in charge of the
 * user's organization. Each method takes the newest request that the page knew and throws {@link SavedMeanwhile} when somebody else
 * recorded one in between.
 */
@Stateless
public class RequestDesk {

    private static final String COLLEAGUES =
            """
            select s from StaffUser s
            where s.organizationId = :organization and s.credentials.deletedAt is null and s.id <> :user
            order by s.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffRequests requests;

    @Inject
    Corporations corporations;

    @Inject
    RequestLetters letters;

    /**
     * A forgotten 認証ID (form 15): mailed to the registered address, or written on the form.
     *
     * @param outcome {@link RequestOutcome#MAILED} or {@link RequestOutcome#WRITTEN}
     * @throws IllegalArgumentException for what {@link RequestCheck#paper} finds, or another outcome
     * @throws IllegalStateException when the user has not set a first password, and so no 認証ID to forget
     */
    public void tellId(
            Actor actor, long userId, long seen, RequestPaper paper, RequestOutcome outcome, LocalDate today) {
        Held held = requests.locked(actor, userId, seen);
        require(RequestCheck.paper(paper, requests.since(held.user()), today));
        if (outcome != RequestOutcome.MAILED && outcome != RequestOutcome.WRITTEN) {
            throw new IllegalArgumentException("not how an ID is told: " + outcome);
        }
        if (!held.user().isActivated()) {
            throw new IllegalStateException("no first password yet");
        }
        PaperRequest request = granted(held, paper, outcome);
        if (outcome == RequestOutcome.MAILED) {
            letters.idAgain(held.user(), held.organization(), occasion());
        }
        requests.done(actor, request, List.of(), Map.of("outcome", outcome.name()));
    }

    /**
     * A notice of change (form 17). The user is told by mail which fields it was; colleagues are told of those of the organization.
     *
     * @param before what the page was made from
     * @return whether another bureau is in charge of the organization from now on
     * @throws IllegalArgumentException for what {@link RequestCheck} finds
     */
    public boolean change(
            Actor actor,
            long userId,
            long seen,
            RequestPaper paper,
            Particulars before,
            Particulars after,
            LocalDate today) {
        Held held = requests.locked(actor, userId, seen);
        if (!held.particulars().equals(before)) {
            throw requests.savedMeanwhile(held.organization());
        }
        List<Particulars.Change> changes = before.changesTo(after);
        require(RequestCheck.paper(paper, requests.since(held.user()), today));
        require(RequestCheck.changes(changes, corporations.taken(held.organization(), after.corporateNumber())));
        String bureau = held.organization().getBureau();
        PaperRequest request = granted(held, paper, RequestOutcome.CHANGED);
        apply(held, after);
        tell(held, changes, paper.arrival().receivedOn());
        String moved = held.organization().getBureau();
        String fields = changes.stream().map(c -> c.field().name()).collect(Collectors.joining(" "));
        requests.done(actor, request, changes, Map.of("fields", fields, "bureau", moved));
        return !moved.equals(bureau);
    }

    private static void apply(Held held, Particulars after) {
        Organization organization = held.organization();
        organization.rename(after.orgName());
        organization.renumber(after.corporateNumber());
        organization.incorporate(new Corporation(after.tradeName(), after.headOffice()));
        organization.move(after.place());
        held.user().correct(after.name(), after.kana(), after.nationality(), after.phone());
    }

    private void tell(Held held, List<Particulars.Change> changes, LocalDate receivedOn) {
        String occasion = occasion();
        letters.changed(held.user(), held.organization(), occasion, changes, receivedOn);
        List<Particulars.Change> common =
                changes.stream().filter(c -> c.field().isOfOrganization()).toList();
        if (!common.isEmpty()) {
            for (StaffUser colleague : em.createQuery(COLLEAGUES, StaffUser.class)
                    .setParameter("organization", held.organization().getId())
                    .setParameter("user", held.user().getId())
                    .getResultList()) {
                letters.changed(colleague, held.organization(), occasion, common, receivedOn);
            }
        }
    }

    /**
     * A request that is not accepted: written down with its reason, and nothing else is done.
     *
     * @throws IllegalArgumentException for what {@link RequestCheck#returned} finds
     */
    public void turnDown(Actor actor, long userId, long seen, RequestPaper paper, String reason, LocalDate today) {
        Held held = requests.locked(actor, userId, seen);
        require(RequestCheck.returned(paper, reason, requests.since(held.user()), today));
        PaperRequest request =
                PaperRequest.returned(held.user(), held.organization().getBureau(), paper, reason);
        requests.done(actor, request, List.of(), Map.of("outcome", RequestOutcome.RETURNED.name()));
    }

    /** Requests come one at a time for each organization, so the moment tells them apart. */
    private String occasion() {
        return "request:" + requests.now();
    }

    private static PaperRequest granted(Held held, RequestPaper paper, RequestOutcome outcome) {
        return PaperRequest.granted(held.user(), held.organization().getBureau(), paper, outcome);
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved: " + faults);
        }
    }
}
