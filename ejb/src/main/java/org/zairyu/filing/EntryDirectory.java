package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.NotFound;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.form.Answers;
import org.zairyu.form.Facts;
import org.zairyu.form.Page;
import org.zairyu.form.Part;
import org.zairyu.form.PartCheck;
import org.zairyu.form.PartText;
import org.zairyu.organization.CommissionLine;
import org.zairyu.organization.OrganizationCard;
import org.zairyu.organization.OrganizationDirectory;

/** What the pages of an entry, its check page and its copy show: the answers of the user's own application. */
@Stateless
public class EntryDirectory {

    @Inject
    Gate gate;

    @Inject
    OrganizationDirectory organizations;

    @Inject
    Applications applications;

    @Inject
    Entries entries;

    @Inject
    JapanClock clock;

    /** Who the user files for: their organization, and who is pledged for them (U-3); empty where it files for its own people. */
    public record Beginning(OrganizationCard organization, List<CommissionLine> commissions) implements Serializable {}

    /** What Step1 needs to know of its user. */
    public Beginning beginning(Actor actor) {
        StaffUser user = gate.staff(actor);
        OrganizationCard card = organizations.find(user.getOrganizationId()).orElseThrow();
        return new Beginning(card, card.kind().filesOnCommission() ? organizations.pledged(user.getId()) : List.of());
    }

    /** The user's own entry, in any state: a draft to go on with, or what was entered to read. */
    public EntryView entry(Actor actor, long id) {
        return view(applications.own(actor, id));
    }

    /**
     * The parts of one page of the user's own entry that are asked, given what was answered so far.
     *
     * @throws NotFound when the form has no such page
     */
    public List<Part> parts(Actor actor, long id, String page) {
        Application application = applications.own(actor, id);
        Map<String, Answers> answers = entries.answers(application);
        Page asked = Entries.form(application).page(page).orElseThrow(() -> new NotFound("page of the form"));
        return Entries.asked(asked.parts(), Entries.facts(application, answers, clock.today()));
    }

    /** The answers of the user's own application as text, part by part. */
    public List<EntryText> text(Actor actor, long id, Locale locale) {
        return text(applications.own(actor, id), locale);
    }

    /** The answers of an application as text; for who has asked already whether the reader may see it. */
    public List<EntryText> text(Application application, Locale locale) {
        Map<String, Answers> answers = entries.answers(application);
        Facts facts = Entries.facts(application, answers, clock.today());
        List<EntryText> texts = new ArrayList<>();
        for (Page page : Entries.form(application).pages()) {
            for (Part part : Entries.asked(page.parts(), facts)) {
                Answers given = answers.getOrDefault(part.id(), Answers.none());
                texts.add(new EntryText(
                        page.id(), part.id(), part.title().in(locale), PartText.of(part, given, facts, locale)));
            }
        }
        return texts;
    }

    /** A draft shows what is known already where nothing was answered yet; what was entered stands as it is. */
    private EntryView view(Application application) {
        Map<String, Answers> answers = new LinkedHashMap<>();
        Map<String, Long> versions = new HashMap<>();
        Instant savedAt = null;
        for (AnswerPart row : entries.rows(application)) {
            answers.put(row.getPart(), row.getAnswers());
            versions.put(row.getPart(), row.getVersion());
            savedAt = savedAt == null || row.getSavedAt().isAfter(savedAt) ? row.getSavedAt() : savedAt;
        }
        Facts facts = entries.known(application, answers, clock.today());
        LocalDate end = application.getApplicant().getEndOfStay();
        return new EntryView(
                application.getId(),
                application.getProcedure(),
                application.getStatus(),
                application.getState(),
                application.getApplicant().getNameLatin(),
                end,
                end == null ? FilingWindow.always() : FilingFacts.window(application.getProcedure(), end),
                answers,
                versions,
                facts,
                progress(application, answers, facts),
                savedAt);
    }

    private static List<EntryView.Progress> progress(
            Application application, Map<String, Answers> answers, Facts facts) {
        List<EntryView.Progress> progress = new ArrayList<>();
        for (Page page : Entries.form(application).pages()) {
            for (Part part : Entries.asked(page.parts(), facts)) {
                Answers given = answers.get(part.id());
                int faults = PartCheck.check(part, given == null ? Answers.none() : given, facts)
                        .faults()
                        .size();
                progress.add(new EntryView.Progress(page.id(), part.id(), part.title(), faults, given != null));
            }
        }
        return progress;
    }
}
