package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.Arrival;
import org.zairyu.enrollment.Assessment;
import org.zairyu.enrollment.Corporate;
import org.zairyu.enrollment.DecisionDesk;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentDirectory;
import org.zairyu.enrollment.EnrollmentView;
import org.zairyu.enrollment.Marks;
import org.zairyu.enrollment.Occasion;
import org.zairyu.enrollment.PaperMark;
import org.zairyu.enrollment.Person;
import org.zairyu.enrollment.ReportDesk;
import org.zairyu.enrollment.Route;
import org.zairyu.organization.OrganizationKind;

/** What officers do with papers in the sample data, through the same desks as on the pages. */
@Stateless
public class SampleDesk {

    private static final String OFFICER =
            """
            select o.id from Officer o join o.roles r where o.bureau = :bureau and r = :role order by o.id""";

    private static final String REFUSED = "誓約書の提出がなく、期限までに追加の提出もありませんでした。";
    private static final String WITHDRAWN = "申出人から電話で取下げの申出があったため。";
    private static final String COMPLETE = "complete";

    @PersistenceContext
    EntityManager em;

    @Inject
    EnrollmentDesk desk;

    @Inject
    ReportDesk reports;

    @Inject
    DecisionDesk decisions;

    @Inject
    EnrollmentDirectory directory;

    @Inject
    JapanClock clock;

    /** Begins the record of a paper, and receives it unless it is only kept; answers its id. */
    public long begin(SampleCast cast, SamplePaper paper, boolean receives) {
        Actor counter = officer(paper, OfficerRole.COUNTER);
        LocalDate today = clock.today();
        if (paper.isReport()) {
            StaffUser user = cast.staff().get(paper.get("person")).user();
            ReportDesk.Report report = new ReportDesk.Report(
                    user.getId(),
                    arrival(paper, today),
                    category(paper),
                    paper.get("asks").equals("yes"));
            return reports.receive(counter, user.getOrganizationId(), report, today);
        }
        EnrollmentDesk.Paper written = new EnrollmentDesk.Paper(
                Occasion.valueOf(paper.get("stated")), arrival(paper, today), corporate(paper), person(paper));
        long id = desk.begin(counter, written, today);
        if (receives) {
            desk.receive(counter, id, view(paper, id).version(), written, today);
        }
        return id;
    }

    /** Everything is there and met, but for the documents named, joined by +. */
    public void note(SamplePaper paper, long id, String missing) {
        List<String> lacking = missing.equals(COMPLETE) ? List.of() : Arrays.asList(missing.split("\\+"));
        EnrollmentView view = view(paper, id);
        Map<String, PaperMark> documents = new HashMap<>();
        Map<String, Assessment> conditions = new HashMap<>();
        view.documents().forEach(d -> {
            String key = d.item().key();
            documents.put(
                    key,
                    lacking.contains(key)
                            ? PaperMark.MISSING
                            : d.item().ifApplies() ? PaperMark.NOT_NEEDED : PaperMark.RECEIVED);
        });
        view.conditions().stream()
                .filter(EnrollmentView.Condition::applies)
                .filter(c -> !lacking.contains(c.condition().name()))
                .forEach(c -> conditions.put(c.condition().name(), Assessment.MET));
        desk.note(officer(paper, OfficerRole.COUNTER), id, view.version(), Marks.of(documents), Marks.of(conditions));
    }

    /** Asks for what is missing, within so many days. */
    public void ask(SamplePaper paper, long id, int days) {
        LocalDate today = clock.today();
        desk.ask(officer(paper, OfficerRole.COUNTER), id, view(paper, id).version(), "", today.plusDays(days), today);
    }

    public void propose(SamplePaper paper, long id) {
        decisions.proposeRefusal(
                officer(paper, OfficerRole.EXAMINER), id, view(paper, id).version(), REFUSED);
    }

    public void confirm(SamplePaper paper, long id) {
        decisions.confirmRefusal(
                officer(paper, OfficerRole.APPROVER), id, view(paper, id).version());
    }

    public void approve(SamplePaper paper, long id) {
        decisions.approve(
                officer(paper, OfficerRole.EXAMINER), id, view(paper, id).version());
    }

    public void withdraw(SamplePaper paper, long id) {
        desk.withdraw(officer(paper, OfficerRole.COUNTER), id, view(paper, id).version(), WITHDRAWN);
    }

    private EnrollmentView view(SamplePaper paper, long id) {
        return directory.open(officer(paper, OfficerRole.EXAMINER), id);
    }

    /** The first officer of the paper's bureau with that role. */
    private Actor officer(SamplePaper paper, OfficerRole role) {
        List<Long> found = em.createQuery(OFFICER, Long.class)
                .setParameter("bureau", paper.get("bureau"))
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList();
        return Actor.officer(found.get(0));
    }

    private static Arrival arrival(SamplePaper paper, LocalDate day) {
        boolean counter = paper.get("route").equals("COUNTER");
        // the day is as many days ago as the story says, and may be a holiday
        return new Arrival(Route.valueOf(paper.get("route")), day, counter ? LocalTime.of(10, 20) : null, counter);
    }

    private static Integer category(SamplePaper paper) {
        return Integer.valueOf(paper.get("category"));
    }

    private static Corporate corporate(SamplePaper paper) {
        return new Corporate(
                OrganizationKind.valueOf(paper.get("kind")),
                paper.written("name"),
                paper.written("number"),
                category(paper),
                paper.get("asks").equals("yes"),
                paper.written("prefecture"),
                paper.written("postal"),
                paper.written("city"),
                paper.written("street"),
                paper.written("orgPhone"));
    }

    /** Who works for others holds a certificate. */
    private Person person(SamplePaper paper) {
        boolean certified = OrganizationKind.valueOf(paper.get("kind")).needsCertificate();
        return new Person(
                paper.written("person"),
                paper.written("kana"),
                paper.get("email").isEmpty() ? null : "日本",
                paper.written("email"),
                paper.written("phone"),
                "ja",
                certified ? "東000" + (56780 + paper.number()) : null,
                certified ? clock.today().plusYears(2) : null);
    }
}
