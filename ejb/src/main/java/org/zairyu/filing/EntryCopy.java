package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.CopyLine;
import org.zairyu.document.CopySection;
import org.zairyu.document.CopySheet;
import org.zairyu.form.Line;
import org.zairyu.form.SectionText;
import org.zairyu.text.Texts;

/** 申請書控え: what was entered, as a sheet to print or keep, at any time (F-16). */
@Stateless
public class EntryCopy {

    @Inject
    Applications applications;

    @Inject
    EntryDirectory entries;

    @Inject
    JapanClock clock;

    /** The sheet of the user's own application, in this language. */
    public CopySheet sheet(Actor actor, long id, Locale locale) {
        Application application = applications.own(actor, id);
        List<CopySection> sections = new ArrayList<>();
        for (EntryText part : entries.text(actor, id, locale)) {
            for (SectionText section : part.sections()) {
                sections.add(new CopySection(part.title() + "　" + section.title(), lines(section.lines(), "", locale)));
            }
        }
        return new CopySheet(
                Texts.get(locale, "filing.copy.title"),
                List.of(
                        Texts.get(locale, "filing.procedure." + application.getProcedure()),
                        Texts.get(locale, "filing.status." + application.getStatus())),
                head(application, locale),
                sections,
                DateText.instant(clock.now(), locale),
                locale);
    }

    private static List<CopyLine> head(Application application, Locale locale) {
        Milestones milestones = application.getMilestones();
        List<CopyLine> head = new ArrayList<>();
        head.add(new CopyLine(
                Texts.get(locale, "filing.copy.state"), Texts.get(locale, "filing.state." + application.getState())));
        if (milestones.getAcceptanceNumber() != null) {
            head.add(new CopyLine(Texts.get(locale, "filing.copy.acceptance"), milestones.getAcceptanceNumber()));
        }
        if (milestones.getProvisionalNumber() != null) {
            head.add(new CopyLine(Texts.get(locale, "filing.copy.provisional"), milestones.getProvisionalNumber()));
            head.add(new CopyLine(
                    Texts.get(locale, "filing.copy.filed"), DateText.instant(milestones.getFiledAt(), locale)));
        }
        return head;
    }

    private static List<CopyLine> lines(List<Line> answers, String before, Locale locale) {
        List<CopyLine> lines = new ArrayList<>();
        for (Line line : answers) {
            String label = before + line.label();
            if (line.rows().isEmpty()) {
                String value = line.isOpen() ? Texts.get(locale, "filing.copy.open") : line.value();
                lines.add(new CopyLine(label, value));
            }
            for (int row = 0; row < line.rows().size(); row++) {
                lines.addAll(lines(line.rows().get(row), label + " " + (row + 1) + "　", locale));
            }
        }
        return lines;
    }
}
