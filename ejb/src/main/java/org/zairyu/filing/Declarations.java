package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.account.StaffUser;
import org.zairyu.calendar.DateText;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.Declaration;
import org.zairyu.form.Answers;
import org.zairyu.form.Line;
import org.zairyu.form.PartText;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;
import org.zairyu.text.Texts;

/** What the 資料添付に関する申告書 says, which the portal makes for a further attachment from what it knows already (A-5, 注13). */
@Stateless
public class Declarations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Entries entries;

    @Inject
    JapanClock clock;

    /** The declaration in front of what answers this request: an official asked for it. */
    public Declaration forRequest(Application application, DocumentRequest request) {
        LocalDate today = clock.today();
        return new Declaration(
                Offices.bureau(application.getBureau()).ja() + "長",
                DateText.day(today, Locale.JAPANESE),
                Declaration.Why.ASKED_FOR,
                application.getMilestones().getAcceptanceNumber(),
                Texts.get(Locale.JAPANESE, "filing.procedure." + application.getProcedure()),
                Texts.get(Locale.JAPANESE, "filing.status." + application.getStatus()),
                applicant(application, today),
                List.of(request.getWanted()),
                List.of(),
                declarant(application));
    }

    /** As the answers read, so that a nationality is a name and a birth day known to the year stays one. */
    private Declaration.Applicant applicant(Application application, LocalDate today) {
        Map<String, Answers> answers = entries.answers(application);
        var part = Entries.form(application).parts().get(0).part();
        List<Line> lines = PartText.of(
                        part,
                        answers.getOrDefault(part.id(), Answers.none()),
                        Entries.facts(application, answers, today),
                        Locale.JAPANESE)
                .stream()
                .flatMap(section -> section.lines().stream())
                .toList();
        return new Declaration.Applicant(
                application.getApplicant().getNameLatin(), value(lines, "nationality"), value(lines, "birthDate"));
    }

    private Declaration.Declarant declarant(Application application) {
        StaffUser user = em.find(StaffUser.class, application.getFiler().getUserId());
        Organization organization =
                em.find(Organization.class, application.getFiler().getOrganizationId());
        return new Declaration.Declarant(user.getName(), organization.getName(), user.getPhone());
    }

    private static String value(List<Line> lines, String path) {
        return lines.stream()
                .filter(line -> line.path().equals(path))
                .map(Line::value)
                .findFirst()
                .orElse("");
    }
}
