package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.notice.Written;

@Tag("database")
class ReceivingDeskTest {

    private TestHouse house;
    private FilingSamples samples;
    private ReceivingDesk desk;
    private Actor user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        desk = house.get(ReceivingDesk.class);
        user = samples.user();
    }

    private String office(long id) {
        return desk.offer(user, id).offices().get(0).key();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-9", "R-1"})
    void postOrAnOfficeOfTheResidenceIsChosen(TestDatabase database) {
        open(database);
        long id = samples.entered();
        ReceivingDesk.Offer offer = desk.offer(user, id);
        assertNull(offer.method());
        assertEquals(List.of(ReceivingMethod.POST, ReceivingMethod.COUNTER), offer.methods());
        assertTrue(offer.changeable());
        assertFalse(offer.offices().isEmpty());
        desk.choose(user, id, ReceivingMethod.COUNTER, office(id), false);
        assertEquals(ReceivingMethod.COUNTER, samples.read(id).getReceiving().getMethod());
        assertEquals(office(id), samples.read(id).getReceiving().getCounterOffice());
        desk.choose(user, id, ReceivingMethod.POST, office(id), false);
        assertEquals(ReceivingMethod.POST, samples.read(id).getReceiving().getMethod());
        assertNull(samples.read(id).getReceiving().getCounterOffice());
        assertEquals(List.of(), Written.to(house, "app.method.changed"), "nothing to tell before it is filed");
        assertEquals(2, Audited.done(house, "application.receiving_chosen", "application:" + id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("R-1")
    void whatIsNotOpenIsRefused(TestDatabase database) {
        open(database);
        long id = samples.entered();
        assertThrows(IllegalArgumentException.class, () -> desk.choose(user, id, ReceivingMethod.MAIL, null, false));
        assertThrows(
                IllegalArgumentException.class, () -> desk.choose(user, id, ReceivingMethod.COUNTER, "osaka", false));
        assertThrows(IllegalArgumentException.class, () -> desk.choose(user, id, ReceivingMethod.COUNTER, null, false));
        assertNull(samples.read(id).getReceiving().getMethod());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("R-2")
    void newKanjiLeaveTheCounterOnly(TestDatabase database) {
        open(database);
        long id = samples.entered();
        assertThrows(IllegalArgumentException.class, () -> desk.choose(user, id, ReceivingMethod.POST, null, true));
        desk.choose(user, id, ReceivingMethod.COUNTER, office(id), true);
        ReceivingDesk.Offer offer = desk.offer(user, id);
        assertTrue(offer.newKanji());
        assertEquals(List.of(ReceivingMethod.COUNTER), offer.methods());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-9", "R-3"})
    void itCanBeChangedUntilItIsExaminedAndAMailTells(TestDatabase database) {
        open(database);
        long id = samples.filed();
        desk.choose(user, id, ReceivingMethod.COUNTER, office(id), false);
        List<String> mails = Written.bodies(house, "app.method.changed");
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).contains("変更前: 郵送による受領"), mails.get(0));
        assertTrue(mails.get(0).contains("変更後: 窓口での受領"), mails.get(0));
        samples.number(id);
        desk.choose(user, id, ReceivingMethod.POST, null, false);
        desk.choose(user, id, ReceivingMethod.COUNTER, office(id), false);
        desk.choose(user, id, ReceivingMethod.COUNTER, office(id), false);
        assertEquals(3, Written.to(house, "app.method.changed").size(), "each change is told, and only changes");
        house.tx(() -> house.em().find(Application.class, id).decide(Decision.refused("理由"), house.now()));
        assertFalse(desk.offer(user, id).changeable());
        assertThrows(WrongState.class, () -> desk.choose(user, id, ReceivingMethod.POST, null, false));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void somebodyElsesIsNotThere(TestDatabase database) {
        open(database);
        long id = samples.entered();
        Actor colleague = samples.colleague();
        assertThrows(NotFound.class, () -> desk.offer(colleague, id));
        assertThrows(NotFound.class, () -> desk.choose(colleague, id, ReceivingMethod.POST, null, false));
        assertEquals(2, Audited.refused(house, "NOT_YOURS"));
        assertNull(samples.read(id).getReceiving().getMethod());
    }
}
