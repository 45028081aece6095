package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.examination.AssignmentDesk;
import org.zairyu.examination.ExaminationDesk;
import org.zairyu.examination.StayPeriods;
import org.zairyu.filing.Application;
import org.zairyu.filing.Procedure;

/** What examiners do in the sample data, through the same desks as on the pages. */
@Stateless
public class SampleOffice {

    private static final String WANTED = """
            直近年度の決算文書の写し
            住民税の課税証明書及び納税証明書（直近1年分）""";

    private static final String REFUSED = "従事する業務が、在留資格に応じた活動に当たると認められませんでした。";
    private static final String WITHDRAWN = "申請取下書（窓口で受理）による。";

    @PersistenceContext
    EntityManager em;

    @Inject
    AssignmentDesk assignment;

    @Inject
    ExaminationDesk examination;

    @Inject
    JapanClock clock;

    public void take(SampleCast cast, long id) {
        assignment.take(examiner(cast, id), id);
    }

    public void ask(SampleCast cast, long id, int days) {
        examination.requestDocuments(
                examiner(cast, id),
                id,
                application(id).getVersion(),
                WANTED,
                clock.today().plusDays(days));
    }

    /** Permits for a period that follows on the present one. */
    public void permit(SampleCast cast, long id, String period) {
        Application application = application(id);
        var granted = StayPeriods.of(application.getStatus()).stream()
                .filter(p -> p.code().equals(period))
                .findFirst()
                .orElseThrow();
        var until = StayPeriods.proposedEnd(
                Procedure.EXTENSION, application.getApplicant().getEndOfStay(), clock.today(), granted);
        examination.permit(examiner(cast, id), id, application.getVersion(), application.getStatus(), period, until);
    }

    public void refuse(SampleCast cast, long id) {
        examination.refuse(examiner(cast, id), id, application(id).getVersion(), REFUSED);
    }

    public void withdraw(SampleCast cast, long id) {
        examination.withdraw(examiner(cast, id), id, application(id).getVersion(), WITHDRAWN);
    }

    private Actor examiner(SampleCast cast, long id) {
        return cast.examiner(application(id).getBureau());
    }

    private Application application(long id) {
        return em.find(Application.class, id);
    }
}
