package org.zairyu.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Procedure;
import org.zairyu.notice.Written;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

@Tag("database")
class OutageRoundTest {

    private static final String MAIL = "incident.deadline";
    private static final Instant FROM = Instant.parse("2024-03-14T00:00:00Z");
    /** Midnight: the outage was on 14 March alone. */
    private static final Instant UNTIL = Instant.parse("2024-03-14T15:00:00Z");
    /** Whose last day for filing online was 14 March. */
    private static final LocalDate END = LocalDate.of(2024, 3, 15);

    private TestHouse house;
    private FiledSamples samples;
    private AccountSamples people;
    private Organization organization;
    private Actor administrator;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FiledSamples.in(house);
        people = new AccountSamples(house);
        organization = people.organization(OrganizationKind.AFFILIATED);
        administrator = samples.officer("okada", "tokyo", OfficerRole.ADMINISTRATOR);
    }

    private FiledSamples.Draft of(StaffUser user, String name, LocalDate end) {
        return samples.of(name).by(user).turning(Procedure.EXTENSION, end);
    }

    private StaffUser hit(String name) {
        StaffUser user = people.staff(organization);
        of(user, name, END).entered();
        return user;
    }

    private void record() {
        OutageReport report = new OutageReport(
                FROM, UNTIL, "3月22日まで窓口で受け付けます。\n郵送では受け付けません。", "The counters take them until 22 March.");
        assertEquals(List.of(), house.get(OutageDesk.class).record(administrator, report));
    }

    private int run(TestHouse node) {
        return node.get(OutageRound.class).run(house.now());
    }

    private OutageDirectory.Line line() {
        return house.get(OutageDirectory.class).all(administrator).get(0);
    }

    private void bothNodes() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> runs = List.of(() -> run(house), () -> run(house.node()));
        for (Future<Integer> node : nodes.invokeAll(runs)) {
            node.get();
        }
        nodes.shutdown();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "F-5"})
    void whoseLastDayItHitIsToldWhatWasDecidedAndWhereToGo(TestDatabase database) {
        open(database);
        StaffUser user = people.staff(organization);
        of(user, "NGUYEN VAN AN", END).inOsaka().entered();
        of(user, "RAJESH KUMAR", END).entered();
        of(user, "DAY BEFORE", END.minusDays(1)).entered();
        of(user, "DAY AFTER", END.plusDays(1)).entered();
        of(user, "FILED", END).filed();
        samples.of("BORN")
                .by(user)
                .turning(Procedure.ACQUISITION, LocalDate.of(2024, 2, 13))
                .entered();
        samples.of("BORN LATER").by(user).turning(Procedure.ACQUISITION, END).entered();
        record();
        assertEquals(1, run(house));
        String body = Written.bodies(house, MAIL).get(0);
        for (String told : List.of(
                "1. BORN　在留資格取得許可申請",
                "2. NGUYEN VAN AN　在留期間更新許可申請",
                "   オンラインで申請できる最後の日: 2024年3月14日（木）",
                "   申請先: 大阪出入国在留管理局（電話 ",
                "3. RAJESH KUMAR　在留期間更新許可申請",
                "   申請先: 東京出入国在留管理局（電話 ",
                "障害の開始: 2024年3月14日（木） 09:00（日本時間）",
                "障害の終了: 2024年3月15日（金） 00:00（日本時間）",
                "3月22日まで窓口で受け付けます。\n郵送では受け付けません。",
                "The counters take them until 22 March.",
                "3. RAJESH KUMAR  ",
                "   Last day to file it online: Thursday, 14 March 2024",
                "担当: 東京出入国在留管理局")) {
            assertTrue(body.contains(told), () -> told + " is not in " + body);
        }
        for (String other : List.of("DAY BEFORE", "DAY AFTER", "FILED", "BORN LATER")) {
            assertFalse(body.contains(other), () -> other + " is in " + body);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void whereAllIsToBeFiledAtOneBureauTheMailIsItsAffair(TestDatabase database) {
        open(database);
        of(people.staff(organization), "NGUYEN VAN AN", END).inOsaka().entered();
        record();
        run(house);
        assertTrue(Written.bodies(house, MAIL).get(0).contains("担当: 大阪出入国在留管理局"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "N-3"})
    void eachUserIsToldOnceHoweverManyNodesRun(TestDatabase database) throws Exception {
        open(database);
        hit("A");
        hit("B");
        StaffUser gone = hit("C");
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        people.staff(organization);
        record();
        bothNodes();
        bothNodes();
        assertEquals(2, Written.to(house, MAIL).size());
        assertEquals(2, line().told());
        assertEquals(OutageDirectory.State.WRITTEN, line().state());
        hit("D");
        assertEquals(0, run(house), "it is done, and what is entered afterwards was not hit");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-7", "N-3"})
    void afterAStopBetweenTwoBatchesItGoesOnWhereItWas(TestDatabase database) {
        open(database);
        int users = OutageNotices.BATCH + 3;
        house.tx(() -> {
            for (int i = 0; i < users; i++) {
                hit("PERSON " + i);
            }
        });
        record();
        OutageNotices.Batch first = house.get(OutageNotices.class).tell(line().id());
        assertEquals(new OutageNotices.Batch(OutageNotices.BATCH, true), first);
        assertEquals(OutageDirectory.State.WRITING, line().state());
        assertEquals(3, run(house.node()));
        assertEquals(users, Written.to(house, MAIL).size());
        assertEquals(users, line().told());
        assertEquals(0, run(house));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("L-7")
    void whereNobodyWasHitItIsDoneAtOnce(TestDatabase database) {
        open(database);
        record();
        assertEquals(0, run(house));
        assertEquals(OutageDirectory.State.WRITTEN, line().state());
        assertEquals(List.of(), Written.to(house, MAIL));
    }
}
