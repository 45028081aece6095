package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.form.Answers;
import org.zairyu.form.CheckResult;
import org.zairyu.form.FieldFault;
import org.zairyu.form.Part;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;

/** 申請情報入力, one applicant at a time (F-1 to F-5; guide §5(1)ウII): Step1, the parts of the form as a draft, and the entry. */
@Stateless
public class EntryDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Applications applications;

    @Inject
    Entries entries;

    @Inject
    JapanClock clock;

    /** What Step1 asks. {@code commissionId} is needed of staff of 公益法人 and 登録支援機関 (U-3). */
    public record Step1(Procedure procedure, String status, LocalDate endOfStay, Long commissionId) {}

    /** What came of saving a part: the version to give next time, or what somebody saved in the meantime. */
    public record Saved(long version, boolean conflict, Instant savedAt) {}

    /**
     * Opens a draft of what Step1 asked.
     *
     * @throws NotAllowed when it is not offered to this kind of organization (U-4), its commission is missing (U-3), or it cannot be filed
     *     any more (F-5)
     */
    public long start(Actor actor, Step1 step1) {
        StaffUser user = gate.staff(actor);
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        entries.requireOffered(user, organization, step1);
        Instant now = clock.now();
        if (step1.endOfStay()
                != null) { // a draft may begin before the day is known; what it is then is checked before filing
            requireNotOver(FilingFacts.window(step1.procedure(), step1.endOfStay()), now);
        }
        Application application = Application.start(
                new Filer(user.getId(), organization.getId(), step1.commissionId()),
                step1.procedure(),
                step1.status(),
                step1.endOfStay(),
                now);
        em.persist(application);
        em.flush();
        applications.record(application, ApplicationEvent.Kind.STARTED, actor, null, now);
        return application.getId();
    }

    /**
     * Keeps what was typed into one part of the draft, whole or not, right or wrong: a draft loses nothing.
     *
     * @param version the version that the page was made from (0 for a part that was never saved); when the part was saved in another
     *     window since, nothing is written and the result says so
     * @param overwrite true when the user has seen that and wants this page's answers to stand
     */
    public Saved save(Actor actor, long id, Part part, Answers typed, long version, boolean overwrite) {
        Instant now = clock.now();
        Application application = applications.ownLocked(actor, id);
        entries.requirePart(application, part.id());
        AnswerPart row = entries.find(application, part.id());
        if (row != null
                && row.getVersion() != version
                && !overwrite
                && !row.getAnswers().equals(typed)) {
            return new Saved(row.getVersion(), true, row.getSavedAt());
        }
        if (row == null) {
            row = new AnswerPart(id, part.id(), typed, now);
            em.persist(row);
        } else if (!row.getAnswers().equals(typed)) {
            row.replace(typed, now);
        }
        em.flush();
        know(application, entries.checks(application, JapanClock.day(now)), now);
        return new Saved(row.getVersion(), false, row.getSavedAt());
    }

    /**
     * 申請情報入力: checks every part once more and closes the entry (F-3). With faults nothing changes, and they are answered by part.
     * Entering what is already entered changes nothing either: it is there once.
     *
     * @throws NotAllowed when the end of the stay, as answered, leaves no day to file it any more (F-5)
     */
    public Map<String, List<FieldFault>> enter(Actor actor, long id) {
        Instant now = clock.now();
        Application application = applications.ownLocked(actor, id);
        if (application.getState() != ApplicationState.DRAFT) {
            return Map.of();
        }
        Map<String, CheckResult> checks = entries.checks(application, JapanClock.day(now));
        Map<String, List<FieldFault>> faults = new LinkedHashMap<>();
        checks.forEach((part, check) -> {
            if (!check.isFine()) {
                faults.put(part, check.faults());
            }
        });
        if (faults.isEmpty()) {
            entries.keepAsRead(application, checks, now);
            know(application, checks, now);
            requireNotOver(
                    FilingFacts.window(
                            application.getProcedure(),
                            application.getApplicant().getEndOfStay()),
                    now);
            application.enter(now);
            applications.record(application, ApplicationEvent.Kind.ENTERED, actor, null, now);
        }
        return faults;
    }

    /** Throws an entry or draft away for good (F-3). */
    public void discard(Actor actor, long id) {
        Application application = applications.ownLocked(actor, id);
        if (!Transitions.permits(application.getState(), ApplicationAction.DISCARD, actor.kind())) {
            throw new WrongState(application.getState(), ApplicationAction.DISCARD);
        }
        entries.remove(application, actor);
    }

    /** A new draft with the answers of one of the user's own applications (F-3); what has to be given anew is left out. */
    public long copy(Actor actor, long id) {
        Instant now = clock.now();
        Application source = applications.own(actor, id);
        if (!Transitions.permits(source.getState(), ApplicationAction.COPY, actor.kind())) {
            throw new WrongState(source.getState(), ApplicationAction.COPY);
        }
        Application copy = Application.start(
                source.getFiler().again(),
                source.getProcedure(),
                source.getStatus(),
                source.getApplicant().getEndOfStay(),
                now);
        em.persist(copy);
        em.flush();
        entries.answers(source)
                .forEach((part, given) -> em.persist(new AnswerPart(copy.getId(), part, TakenOver.of(given), now)));
        em.flush();
        know(copy, entries.checks(copy, JapanClock.day(now)), now);
        applications.record(copy, ApplicationEvent.Kind.COPIED, actor, null, now);
        return copy.getId();
    }

    /** One may enter before the window opens, but not once it is over: the page has said so, this is for who goes on all the same. */
    private static void requireNotOver(FilingWindow window, Instant now) {
        FilingWindow.Answer answer = window.on(JapanClock.day(now));
        if (answer.isOver()) {
            throw new NotAllowed("filing window: " + answer);
        }
    }

    /** Who the applicant is, and with the residence the bureau in charge (F-13): null while that is not answered. */
    private static void know(Application application, Map<String, CheckResult> checks, Instant now) {
        Applicant applicant = ApplicantReading.of(application, Entries.form(application), checks);
        String prefecture = applicant.getPrefecture();
        application.answered(
                applicant,
                prefecture == null ? null : Offices.inCharge(prefecture).key(),
                now);
    }
}
