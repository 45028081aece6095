package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.Arrival;
import org.zairyu.enrollment.LeavingDesk;
import org.zairyu.enrollment.Particulars;
import org.zairyu.enrollment.RequestDesk;
import org.zairyu.enrollment.RequestForm;
import org.zairyu.enrollment.RequestOutcome;
import org.zairyu.enrollment.RequestPaper;
import org.zairyu.enrollment.Route;
import org.zairyu.enrollment.StaffUserDirectory;
import org.zairyu.enrollment.StaffView;

/** Requests on paper in the sample data, through the same desks as on the pages: one of each form, and one that was returned. */
@Stateless
public class SampleRequests {

    private static final String NEW_PHONE = "0300000599";

    @Inject
    RequestDesk requests;

    @Inject
    LeavingDesk leaving;

    @Inject
    StaffUserDirectory users;

    @Inject
    JapanClock clock;

    /** Somebody has forgotten the 認証ID, and has it mailed. */
    public void forgot(SampleCast cast, String filer) {
        long id = id(cast, filer);
        Actor officer = officer(cast);
        requests.tellId(
                officer, id, seen(officer, id), paper(RequestForm.ID, "社員証の写し"), RequestOutcome.MAILED, today());
    }

    /** Somebody has another telephone number since a while, and shows nothing for it at first. */
    public void changed(SampleCast cast, String filer) {
        long id = id(cast, filer);
        Actor officer = officer(cast);
        requests.turnDown(
                officer,
                id,
                seen(officer, id),
                paper(RequestForm.CHANGE, null),
                "変更後の情報が確認できる資料がない。電話で伝え、資料を付けて再度提出するよう案内した。",
                today());
        StaffView view = users.open(officer, id);
        Particulars now = view.particulars();
        Particulars after = new Particulars(
                now.orgName(),
                now.tradeName(),
                now.headOffice(),
                now.corporateNumber(),
                now.prefecture(),
                now.postal(),
                now.city(),
                now.street(),
                now.orgPhone(),
                now.name(),
                now.kana(),
                "日本",
                NEW_PHONE);
        requests.change(officer, id, view.seen(), paper(RequestForm.CHANGE, "部署案内の写し"), now, after, today());
    }

    /** Somebody has left. */
    public void left(SampleCast cast, String filer) {
        long id = id(cast, filer);
        Actor officer = officer(cast);
        leaving.erase(officer, id, seen(officer, id), paper(RequestForm.LEAVING, null), today());
    }

    private long seen(Actor officer, long id) {
        return users.open(officer, id).seen();
    }

    private static Actor officer(SampleCast cast) {
        return cast.examiner("tokyo");
    }

    private static long id(SampleCast cast, String filer) {
        return cast.staff().get(filer).actor().id();
    }

    private RequestPaper paper(RequestForm form, String evidence) {
        return new RequestPaper(form, new Arrival(Route.POST, today(), null, false), evidence);
    }

    private LocalDate today() {
        return clock.today();
    }
}
