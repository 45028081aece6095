package org.zairyu.enrollment;

import java.time.LocalDate;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;

/** A house with the three kinds of officers through whose hands a paper goes. */
abstract class PaperHouse {

    static final LocalDate TODAY = PaperSamples.TODAY;

    TestHouse house;
    EnrollmentSamples samples;
    EnrollmentDesk desk;
    DecisionDesk decisions;
    EnrollmentDirectory directory;
    Actor counter;
    Actor examiner;
    Actor approver;

    void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        desk = house.get(EnrollmentDesk.class);
        decisions = house.get(DecisionDesk.class);
        directory = house.get(EnrollmentDirectory.class);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        approver = samples.officer("tokyo", OfficerRole.APPROVER, OfficerRole.EXAMINER);
    }
}
