package org.zairyu.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.Gate;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.PasswordBook;
import org.zairyu.account.PasswordRound;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/**
 * A year and more in the life of 1,000 users: passwords changed in time, too late or never, reports handed in, late or missing, while the
 * rounds are skipped, doubled, run on two nodes at once or after a restart. What was written is compared with what a second reckoning,
 * in {@link YearOfUser}, expects: each notice once for each last valid day, and every right ends on its day. The counts stand in
 * {@code target/simulated-year-….md}.
 */
@Tag("database")
class SimulatedYearTest {

    private static final int ORGANIZATIONS = 200;
    private static final int USERS_EACH = 5;
    private static final int DAYS = 450;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 15);

    private static final String WRITTEN =
            "select concat(n.template, ' ', n.subject, ' ', n.occasion) from Notice n where n.template in :templates";

    private static final String SEND =
            """
            update Notice n set n.state = org.zairyu.notice.NoticeState.SENT
            where n.state = org.zairyu.notice.NoticeState.WAITING""";

    private final Random chance = new Random(7);
    private final List<YearOfOrganization> organizations = new ArrayList<>();
    private final Set<String> expected = new TreeSet<>();
    private TestHouse house;
    private EnrollmentSamples samples;
    private Actor counter;
    private Actor examiner;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"L-4", "T-1", "T-3", "T-4", "N-3", "E-9"})
    void eachNoticeOnceAndEachRightEndsOnItsDay(TestDatabase database) throws IOException {
        open(database);
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = FIRST.plusDays(day);
            house.clock(noon(today));
            people(today);
            if (rounds(database, noon(today))) {
                users().forEach(user -> expected.addAll(user.notices(today)));
                house.tx(() -> house.em().createQuery(SEND).executeUpdate());
            }
            users().forEach(user -> mayDo(user, today));
        }
        List<String> written = written();
        assertEquals(byTemplate(expected), byTemplate(written));
        assertEquals(expected, new TreeSet<>(written));
        assertEquals(expected.size(), written.size(), "each once");
        Files.writeString(Path.of("target", "simulated-year-" + database + ".md"), table(written));
    }

    private String table(List<String> written) {
        StringBuilder table = new StringBuilder("| notice | expected | written |\n|---|--:|--:|\n");
        Map<String, Long> wanted = byTemplate(expected);
        byTemplate(written)
                .forEach((template, count) -> table.append(
                        String.format(Locale.ROOT, "| %s | %d | %d |%n", template, wanted.get(template), count)));
        return table.toString();
    }

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = new EnrollmentSamples(house);
        counter = samples.officer("tokyo", OfficerRole.COUNTER);
        examiner = samples.officer("tokyo", OfficerRole.EXAMINER);
        AccountSamples accounts = new AccountSamples(house);
        for (int i = 0; i < ORGANIZATIONS; i++) {
            organizations.add(YearOfOrganization.of(house, accounts, chance, USERS_EACH));
        }
    }

    private List<YearOfUser> users() {
        return organizations.stream().flatMap(one -> one.users().stream()).toList();
    }

    private void people(LocalDate today) {
        if (today.getDayOfMonth() == 1) {
            List.of(counter, examiner).forEach(this::renew);
        }
        for (YearOfUser user : users()) {
            if (user.changesPasswordOn(today)) {
                house.get(PasswordBook.class).change(Actor.staff(user.id()), "hash");
                user.changed(today);
            }
        }
        for (YearOfOrganization organization : organizations) {
            if (organization.reportsOn(today)) {
                Arrival arrival = new Arrival(Route.POST, today, null, false);
                YearOfUser first = organization.firstToEnd();
                organization.received(
                        house.get(ReportDesk.class)
                                .receive(
                                        counter,
                                        organization.id(),
                                        new ReportDesk.Report(first.id(), arrival, 3, false),
                                        today),
                        first.authorizedUntil());
            } else if (organization.isDecidedOn(today)) {
                samples.complete(counter, organization.report());
                house.get(DecisionDesk.class)
                        .approve(examiner, organization.report(), samples.version(organization.report()));
                organization.approved();
            }
        }
    }

    /** What the machines do that day; answers whether any round ran. Derby serves one node only. */
    private boolean rounds(TestDatabase database, Instant now) {
        int luck = chance.nextInt(10);
        if (luck == 0) {
            return false;
        } else if (luck == 1 && database == TestDatabase.POSTGRES) {
            TestHouse other = house.node();
            CompletableFuture<Void> there = CompletableFuture.runAsync(() -> run(other, now));
            run(house, now);
            there.join();
        } else if (luck == 2) {
            run(house.node(), now);
        } else if (luck == 1 || luck == 3) {
            run(house, now);
        }
        run(house, now);
        return true;
    }

    private static void run(TestHouse node, Instant now) {
        node.get(PasswordRound.class).run(now);
        node.get(ReportRound.class).run(now);
    }

    /** On the last valid day the user acts, on the next one not. */
    private void mayDo(YearOfUser user, LocalDate today) {
        if (user.lastDay().equals(today)) {
            house.get(Gate.class).ownAccount(Actor.staff(user.id()));
        } else if (user.lastDay().plusDays(1).equals(today)) {
            assertThrows(NotAllowed.class, () -> house.get(Gate.class).ownAccount(Actor.staff(user.id())));
        }
    }

    private void renew(Actor officer) {
        house.tx(() -> house.em()
                .find(Officer.class, officer.id())
                .choosePassword("hash", house.get(JapanClock.class).today()));
    }

    private List<String> written() {
        Set<String> templates = new HashSet<>(YearOfUser.TEMPLATES);
        return house.tx(() -> house.em()
                .createQuery(WRITTEN, String.class)
                .setParameter("templates", templates)
                .getResultList());
    }

    private static Map<String, Long> byTemplate(Iterable<String> notices) {
        List<String> all = new ArrayList<>();
        notices.forEach(all::add);
        return all.stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.substring(0, notice.indexOf(' ')), TreeMap::new, Collectors.counting()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(JapanClock.TOKYO).toInstant();
    }
}
