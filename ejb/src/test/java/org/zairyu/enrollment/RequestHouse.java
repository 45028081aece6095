package org.zairyu.enrollment;

import java.time.LocalDate;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** A house with a staff user whose requests on paper come to the counter. */
abstract class RequestHouse {

    static final LocalDate TODAY = PaperSamples.TODAY;

    TestHouse house;
    EnrollmentSamples samples;
    AccountSamples people;
    RequestDesk desk;
    StaffUserDirectory directory;
    Actor counter;
    Organization organization;
    StaffUser user;

    void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        samples = new EnrollmentSamples(house);
        people = new AccountSamples(house);
        desk = house.get(RequestDesk.class);
        directory = house.get(StaffUserDirectory.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        organization = people.organization(OrganizationKind.AFFILIATED);
        user = people.staff(organization);
    }

    static RequestPaper paper(RequestForm form) {
        return new RequestPaper(form, PaperSamples.byPost(), "社員証の写し");
    }

    StaffView view() {
        return directory.open(counter, user.getId());
    }
}
