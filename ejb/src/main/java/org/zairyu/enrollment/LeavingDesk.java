package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zairyu.account.LinkPurpose;
import org.zairyu.account.Links;
import org.zairyu.account.SavedMeanwhile;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.enrollment.StaffRequests.Held;
import org.zairyu.filing.UnfiledEntries;

/**
 * The end of an account (forms 11 and 12; C-3): for officers at the counter and examiners of the bureau in charge. What was filed stays
 * with the bureau and belongs to nobody else; what was not filed goes with the account.
 */
@Stateless
public class LeavingDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffRequests requests;

    @Inject
    Recognition recognition;

    @Inject
    UnfiledEntries unfiled;

    @Inject
    Links links;

    @Inject
    RequestLetters letters;

    /**
     * Deletes the 認証ID: sessions end at once, links are dead, and nobody signs in with it again. The user is told by mail.
     *
     * @param seen the newest request of the organization that the page knew
     * @throws IllegalArgumentException for what {@link RequestCheck#paper} finds, or a form that asks for something else
     * @throws SavedMeanwhile when somebody else recorded a request in between
     */
    public void erase(Actor actor, long userId, long seen, RequestPaper paper, LocalDate today) {
        Held held = requests.locked(actor, userId, seen);
        List<Fault> faults = RequestCheck.paper(paper, requests.since(held.user()), today);
        if (!paper.form().ends() || !faults.isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved: " + faults);
        }
        StaffUser user = held.user();
        PaperRequest request =
                PaperRequest.granted(user, held.organization().getBureau(), paper, RequestOutcome.ERASED);
        int open = OpenApplications.of(em, userId).size();
        int gone = unfiled.discard(actor, userId);
        user.delete(requests.now());
        for (LinkPurpose purpose : LinkPurpose.values()) {
            links.callOff(userId, purpose, requests.now());
        }
        em.flush(); // who is left is asked of the database
        boolean nextIsNew = recognition.occasion(user.getOrganizationId(), today) == Occasion.NEW;
        letters.erased(user, held.organization(), today, open, gone, nextIsNew);
        requests.done(actor, request, List.of(), Map.of("open", String.valueOf(open), "unfiled", String.valueOf(gone)));
    }
}
