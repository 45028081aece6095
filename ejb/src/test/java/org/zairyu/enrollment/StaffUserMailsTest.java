package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.notice.OutboxLine;
import org.zairyu.notice.StaffMails;

@Tag("database")
class StaffUserMailsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"N-4", "E-7"})
    void whatWentToTheAddressOnThePaperIsAMailToTheUserToo(TestDatabase database) {
        TestHouse house = DocumentsAtHand.in(TestHouse.on(database));
        EnrollmentSamples samples = new EnrollmentSamples(house);
        Actor officer = samples.officer("tokyo", OfficerRole.COUNTER, OfficerRole.EXAMINER);
        samples.received(officer, PaperSamples.paper()); // of somebody who is not approved
        long id = samples.received(officer, PaperSamples.paper());
        house.pass(Duration.ofMinutes(1));
        samples.complete(officer, id);
        house.get(DecisionDesk.class).approve(officer, id, samples.version(id));
        StaffUser user = samples.user(id);
        StaffView view = house.get(StaffUserDirectory.class).open(officer, user.getId());
        assertEquals(
                List.of("enroll.approved", "enroll.received"),
                view.mails().stream().map(OutboxLine::template).toList());
        assertEquals(List.of(), house.get(StaffMails.class).about("enrollment:" + id, "osaka", 10));
    }
}
