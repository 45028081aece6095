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
import org.zairyu.account.NotAllowed;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.FileDirectory;
import org.zairyu.form.Answers;
import org.zairyu.form.CheckResult;
import org.zairyu.form.Facts;
import org.zairyu.form.FormDefinition;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.form.PartCheck;
import org.zairyu.form.PartUse;
import org.zairyu.organization.Organization;

/** The answers of one application, as its form sorts them: the rows behind {@link EntryDesk} and the pages that show an entry. */
@Stateless
public class Entries {

    private static final String PARTS = "select p from AnswerPart p where p.applicationId = :id order by p.id";
    private static final String PART = "select p from AnswerPart p where p.applicationId = :id and p.part = :part";
    private static final String REMOVE_PARTS = "delete from AnswerPart p where p.applicationId = :id";
    private static final String REMOVE_EVENTS = "delete from ApplicationEvent e where e.applicationId = :id";

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentStore documents;

    @Inject
    FileDirectory files;

    @Inject
    Applications applications;

    @Inject
    FilingFacts facts;

    /** The form that this application answers. */
    public static FormDefinition form(Application application) {
        return Forms.form(application.getProcedure().getKey(), application.getStatus());
    }

    /** What conditions and checks may look at beside the part itself. */
    public static Facts facts(Application application, Map<String, Answers> answers, LocalDate today) {
        Facts facts = Facts.of(form(application), today);
        for (Map.Entry<String, Answers> part : answers.entrySet()) {
            facts = facts.with(part.getKey(), part.getValue());
        }
        return facts;
    }

    /** The same with what the portal knows, from which questions without an answer take their first one. */
    public Facts known(Application application, Map<String, Answers> answers, LocalDate today) {
        return KnownFacts.with(
                facts(application, answers, today),
                application,
                em.find(StaffUser.class, application.getFiler().getUserId()),
                em.find(Organization.class, application.getFiler().getOrganizationId()),
                answers.getOrDefault(ApplicantReading.applicantPart(form(application)), Answers.none()));
    }

    /** Everything answered so far, by part. */
    public Map<String, Answers> answers(Application application) {
        Map<String, Answers> answers = new LinkedHashMap<>();
        rows(application).forEach(row -> answers.put(row.getPart(), row.getAnswers()));
        return answers;
    }

    /** The rows of what was answered so far, in the order in which they were first saved. */
    public List<AnswerPart> rows(Application application) {
        return em.createQuery(PARTS, AnswerPart.class)
                .setParameter("id", application.getId())
                .getResultList();
    }

    public AnswerPart find(Application application, String part) {
        return em.createQuery(PART, AnswerPart.class)
                .setParameter("id", application.getId())
                .setParameter("part", part)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What a check of each part that is asked gives, by part; without any fault the entry can be closed. */
    public Map<String, CheckResult> checks(Application application, LocalDate today) {
        Map<String, Answers> answers = answers(application);
        Facts facts = facts(application, answers, today);
        Map<String, CheckResult> checks = new LinkedHashMap<>();
        for (Part part : asked(form(application).parts(), facts)) {
            Answers given = answers.getOrDefault(part.id(), Answers.none());
            checks.put(part.id(), PartCheck.check(part, given, facts));
        }
        return checks;
    }

    /** Keeps the answers as the check has read them, in place of what was typed: what officers see, search and compare. */
    public void keepAsRead(Application application, Map<String, CheckResult> checks, Instant now) {
        for (AnswerPart row : rows(application)) {
            CheckResult check = checks.get(row.getPart());
            if (check != null && !check.answers().equals(row.getAnswers())) {
                row.replace(check.answers(), now);
            }
        }
    }

    public void requirePart(Application application, String part) {
        boolean has = form(application).parts().stream()
                .anyMatch(use -> use.part().id().equals(part));
        if (!has) {
            throw new IllegalArgumentException("this form has no part " + part);
        }
    }

    /** The parts that are asked, given what was answered. */
    static List<Part> asked(List<PartUse> parts, Facts facts) {
        return parts.stream()
                .filter(use -> use.isAsked(facts))
                .map(PartUse::part)
                .toList();
    }

    public void requireOffered(StaffUser user, Organization organization, EntryDesk.Step1 step1) {
        if (!Scope.offers(organization.getKind(), step1.procedure(), step1.status())) {
            throw new NotAllowed("not offered: " + step1.procedure() + " " + step1.status());
        }
        if (!facts.isCommissioned(organization, user.getId(), step1.commissionId())) {
            throw new NotAllowed(
                    "files for its own people, or for a commissioning organization that is pledged for the user");
        }
    }

    /** Removes a draft or entry with its answers and files; the audit alone keeps that it was there. */
    public void remove(Application application, Actor actor) {
        files.ofOwner(Applications.subject(application.getId())).forEach(file -> documents.remove(file.id()));
        em.createQuery(REMOVE_PARTS).setParameter("id", application.getId()).executeUpdate();
        em.createQuery(REMOVE_EVENTS).setParameter("id", application.getId()).executeUpdate();
        em.remove(application);
        applications.recordRemoval(application, actor);
    }
}
