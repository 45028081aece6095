package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zairyu.TestHouse;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** Papers and officers of a house whose day is Friday, 15 March 2024. */
public final class EnrollmentSamples {

    private final TestHouse house;
    private int logins;

    public EnrollmentSamples(TestHouse house) {
        this.house = house;
    }

    public Actor officer(String bureau, OfficerRole... roles) {
        String login = "desk" + (char) ('a' + logins++);
        Officer officer = new Officer(login, "職員 " + logins, login + "@isa.example.jp", bureau, "ja", Set.of(roles));
        officer.choosePassword("hash", JapanClock.day(house.now()));
        house.tx(() -> house.em().persist(officer));
        return Actor.officer(officer.getId());
    }

    /** A received paper. */
    public long received(Actor officer, EnrollmentDesk.Paper paper) {
        LocalDate today = house.get(JapanClock.class).today();
        long id = house.get(EnrollmentDesk.class).begin(officer, paper, today);
        house.get(EnrollmentDesk.class).receive(officer, id, version(id), paper, today);
        return id;
    }

    /** All documents received and all conditions that apply met. */
    public void complete(Actor officer, long id) {
        Map<String, PaperMark> documents = new HashMap<>();
        Map<String, Assessment> conditions = new HashMap<>();
        EnrollmentView view = house.get(EnrollmentDirectory.class).open(officer, id);
        view.documents().forEach(d -> documents.put(d.item().key(), PaperMark.RECEIVED));
        view.conditions().stream()
                .filter(EnrollmentView.Condition::applies)
                .forEach(c -> conditions.put(c.condition().name(), Assessment.MET));
        house.get(EnrollmentDesk.class).note(officer, id, version(id), Marks.of(documents), Marks.of(conditions));
    }

    /** Approved; answers the user. */
    public StaffUser approved(Actor officer, EnrollmentDesk.Paper paper) {
        long id = received(officer, paper);
        complete(officer, id);
        house.get(DecisionDesk.class).approve(officer, id, version(id));
        return user(id);
    }

    public StaffUser user(long id) {
        return house.tx(() -> house.em()
                .find(
                        StaffUser.class,
                        house.em().find(Enrollment.class, id).ruling().staffUserId()));
    }

    public long version(long id) {
        return house.tx(() -> house.em().find(Enrollment.class, id).version());
    }
}
