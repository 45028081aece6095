package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.organization.Pledge;

/** Who may begin an entry, for whom and until when. */
@Tag("database")
class EntryBeginTest extends EntryHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-12")
    void anEntryBeginsAsADraftOfItsUser(TestDatabase database) {
        open(database);
        long id = samples.draft();
        Application draft = samples.read(id);
        assertEquals(ApplicationState.DRAFT, draft.getState());
        assertEquals(FilingSamples.END, draft.getApplicant().getEndOfStay());
        assertEquals(samples.user().id(), draft.getFiler().getUserId());
        assertEquals(List.of(ApplicationEvent.Kind.STARTED), samples.events(id));
        assertEquals(1, Audited.done(house, "application.started", "application:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-4")
    void whatIsNotOfferedIsRefusedWhenForced(TestDatabase database) {
        open(database);
        EntryDesk.Step1 student = new EntryDesk.Step1(Procedure.EXTENSION, "STUDENT", FilingSamples.END, null);
        assertThrows(NotAllowed.class, () -> desk.start(samples.user(), student));
        Actor supervising =
                Actor.staff(samples.staffOf(OrganizationKind.SUPERVISING).getId());
        assertThrows(NotAllowed.class, () -> desk.start(supervising, FilingSamples.step1()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01T00:00:00Z, true",
        "2024-05-14T14:59:59.999Z, true",
        "2024-05-14T15:00:00Z, false",
        "2024-05-15T15:00:00Z, false",
    })
    @Requirement("F-5")
    void whatCannotBeFiledAnyMoreIsNeitherBegunNorEntered(Instant now, boolean possible) {
        open(TestDatabase.DERBY);
        long id = samples.answered(RightAnswers.ofAllParts());
        house.clock(now);
        if (possible) {
            assertEquals(Map.of(), desk.enter(samples.user(), id));
            samples.draft();
        } else {
            assertThrows(NotAllowed.class, () -> desk.enter(samples.user(), id));
            assertThrows(NotAllowed.class, samples::draft);
        }
        assertEquals(
                possible ? ApplicationState.ENTERED : ApplicationState.DRAFT,
                samples.read(id).getState());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void whoFilesForOthersNamesOneThatAskedThem(TestDatabase database) {
        open(database);
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        StaffUser other = samples.staffOf(OrganizationKind.PUBLIC);
        Actor actor = Actor.staff(filer.getId());
        long own = samples.commission(filer);
        long foreign = samples.commission(other);
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(null)));
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(foreign)));
        assertThrows(NotAllowed.class, () -> desk.start(actor, commissioned(own + foreign)));
        assertThrows(NotAllowed.class, () -> desk.start(samples.user(), commissioned(own)));
        long id = desk.start(actor, commissioned(own));
        assertEquals(own, samples.read(id).getFiler().getCommissionId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("U-3")
    void aCommissionThatEndedOrIsAColleaguesCannotBeNamed(TestDatabase database) {
        open(database);
        StaffUser filer = samples.staffOf(OrganizationKind.PUBLIC);
        long commission = samples.commission(filer);
        StaffUser colleague = samples.colleague(filer);
        assertThrows(NotAllowed.class, () -> desk.start(Actor.staff(colleague.getId()), commissioned(commission)));
        house.tx(() -> house.em()
                .find(Pledge.class, new Pledge.Key(commission, filer.getId()))
                .end(LocalDate.of(2024, 3, 15)));
        assertThrows(NotAllowed.class, () -> desk.start(Actor.staff(filer.getId()), commissioned(commission)));
    }

    private static EntryDesk.Step1 commissioned(Long commission) {
        return new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", FilingSamples.END, commission);
    }
}
