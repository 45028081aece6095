package org.zairyu.enrollment;

import java.time.LocalDate;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.notice.Written;

/** A house with those who take and decide periodic reports. */
abstract class ReportHouse {

    TestHouse house;
    EnrollmentSamples samples;
    AccountSamples accounts;
    ReportDesk desk;
    Actor counter;
    Actor approver;

    void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        accounts = new AccountSamples(house);
        desk = house.get(ReportDesk.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        approver = samples.officer("tokyo", OfficerRole.APPROVER, OfficerRole.EXAMINER);
    }

    int sent(String template) {
        return Written.to(house, template).size();
    }

    ReportDesk.Report report(StaffUser by, LocalDate day) {
        return new ReportDesk.Report(by.getId(), new Arrival(Route.POST, day, null, false), 3, false);
    }
}
