package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.ApplicationQuery.Days;
import org.zairyu.filing.ApplicationQuery.Order;

@Tag("database")
class ApplicationListingTest {

    private TestHouse house;
    private FiledSamples samples;
    private ApplicationListing listing;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        samples = FiledSamples.in(house);
        listing = house.get(ApplicationListing.class);
    }

    private long draft(LocalDate end) {
        EntryDesk.Step1 step1 = new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", end, null);
        return house.get(EntryDesk.class).start(samples.user(), step1);
    }

    /** In every state, with equal moments, equal names, equal days, and with nothing where there can be nothing. */
    private List<Long> mixed() {
        List<Long> ids = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            ids.add(samples.of("OSEI KWAME").entered());
            ids.add(samples.of("PHAM THU HA").filed());
            ids.add(samples.of(null).filed());
            ids.add(draft(FilingSamples.END));
            ids.add(draft(null));
            ids.add(samples.of("ADE BOLA").onlyFiled().filed());
            if (round > 0) {
                house.pass(Duration.ofMinutes(1));
            }
        }
        return ids;
    }

    static Stream<Arguments> orders() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(Order.values()).map(order -> Arguments.of(database, order)));
    }

    private static ApplicationQuery in(Order order) {
        return ApplicationQuery.in(order);
    }

    private List<ApplicationRow> pages(ApplicationQuery query, int size) {
        List<ApplicationRow> all = new ArrayList<>();
        Page<ApplicationRow, ApplicationRow> page = listing.page(samples.user(), query, null, size);
        all.addAll(page.rows());
        while (page.more()) {
            assertEquals(size, page.rows().size());
            page = listing.page(samples.user(), query, page.end(), size);
            all.addAll(page.rows());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Requirement("F-7")
    void pagesFollowOnOneAnotherWithoutLossOrDouble(TestDatabase database, Order order) {
        open(database);
        List<Long> ids = mixed();
        List<Long> whole =
                pages(in(order), 100).stream().map(ApplicationRow::id).toList();
        assertEquals(new HashSet<>(ids), new HashSet<>(whole));
        assertEquals(ids.size(), whole.size());
        for (int size = 1; size <= 5; size++) {
            List<Long> paged =
                    pages(in(order), size).stream().map(ApplicationRow::id).toList();
            assertEquals(whole, paged, "pages of " + size);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Requirement("F-7")
    void theRowsStandInTheirOrder(TestDatabase database, Order order) {
        open(database);
        mixed();
        List<ApplicationRow> rows = pages(in(order), 4);
        assertEquals(rows.stream().sorted(comparator(order)).toList(), rows);
    }

    private static Comparator<ApplicationRow> comparator(Order order) {
        Comparator<ApplicationRow> newestId =
                Comparator.comparing(ApplicationRow::id).reversed();
        Comparator<ApplicationRow> newest =
                Comparator.comparing(ApplicationRow::changedAt).reversed().thenComparing(newestId);
        return switch (order) {
            case NEEDS -> Comparator.comparing(ApplicationRow::needsUser)
                    .reversed()
                    .thenComparing(newest);
            case CHANGED -> newest;
            case ENTERED -> Comparator.comparing(
                            ApplicationRow::enteredAt, Comparator.nullsFirst(Comparator.reverseOrder()))
                    .thenComparing(newestId);
            case FILED -> Comparator.comparing(
                            ApplicationRow::filedAt, Comparator.nullsFirst(Comparator.reverseOrder()))
                    .thenComparing(newestId);
            case END_OF_STAY -> Comparator.comparing(
                            ApplicationRow::endOfStay, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ApplicationRow::id);
            case NAME -> Comparator.comparing(
                            ApplicationRow::nameLatin, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ApplicationRow::id);
        };
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("F-7")
    void theFilterNarrows(TestDatabase database) {
        open(database);
        long osei = samples.of("OSEI KWAME").entered();
        long pham = samples.of("PHAM THU HA").filed();
        long draft = draft(LocalDate.of(2024, 6, 30));
        String accepted = samples.read(pham).getMilestones().getAcceptanceNumber();
        String provisional = samples.read(pham).getMilestones().getProvisionalNumber();
        LocalDate end = samples.read(pham).getApplicant().getEndOfStay();

        assertEquals(Set.of(osei, pham, draft), found(null, null, null, null, null));
        assertEquals(Set.of(draft), found(ApplicationState.DRAFT, null, null, null, null));
        assertEquals(Set.of(osei), found(null, "osei", null, null, null));
        assertEquals(Set.of(), found(null, "KWAME", null, null, null), "a name is found by its beginning");
        assertEquals(Set.of(), found(null, "%", null, null, null));
        assertEquals(Set.of(), found(null, "O_EI", null, null, null));
        assertEquals(Set.of(pham), found(null, null, accepted.toLowerCase().replace("-", " "), null, null));
        assertEquals(Set.of(pham), found(null, null, provisional.replace("-", ""), null, null));
        assertEquals(Set.of(osei, pham), found(null, null, null, end, end));
        assertEquals(Set.of(draft), found(null, null, null, end.plusDays(1), null));
        assertEquals(Set.of(), found(null, null, null, null, end.minusDays(1)));
    }

    private Set<Long> found(ApplicationState state, String name, String number, LocalDate from, LocalDate to) {
        Set<ApplicationState> states = state == null ? Set.of() : Set.of(state);
        ApplicationQuery query = new ApplicationQuery(
                states, Procedure.EXTENSION, name, number, new Days(from, to), Days.ANY, Days.ANY, Order.NEEDS);
        Set<Long> ids = new HashSet<>();
        pages(query, 2).forEach(row -> ids.add(row.id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Requirement("F-7")
    void thePeriodOfEntryAndOfFilingNarrowsByDaysInJapan(TestDatabase database, Order order) {
        open(database);
        draft(FilingSamples.END);
        long early = samples.of("OSEI KWAME").entered();
        LocalDate first = JapanClock.day(samples.read(early).getMilestones().getEnteredAt());
        house.pass(Duration.ofDays(2));
        long late = samples.of("PHAM THU HA").filed();
        LocalDate second = JapanClock.day(samples.read(late).getMilestones().getEnteredAt());
        LocalDate filed = JapanClock.day(samples.read(late).getMilestones().getFiledAt());

        assertEquals(Set.of(early, late), within(new Days(first, null), Days.ANY, order));
        assertEquals(Set.of(early), within(new Days(first, first), Days.ANY, order));
        assertEquals(Set.of(early), within(new Days(null, second.minusDays(1)), Days.ANY, order));
        assertEquals(Set.of(late), within(new Days(first.plusDays(1), null), Days.ANY, order));
        assertEquals(Set.of(late), within(Days.ANY, new Days(filed, filed), order));
        assertEquals(Set.of(), within(Days.ANY, new Days(null, filed.minusDays(1)), order));
        assertEquals(Set.of(), within(Days.ANY, new Days(filed.plusDays(1), null), order));
    }

    private Set<Long> within(Days entered, Days filed, Order order) {
        ApplicationQuery query = new ApplicationQuery(Set.of(), null, null, null, Days.ANY, entered, filed, order);
        return pages(query, 1).stream().map(ApplicationRow::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-5", "F-7"})
    void aRowTellsWhatTheUserNeeds(TestDatabase database) {
        open(database);
        samples.of("OSEI KWAME").files(1L, null).entered();
        ApplicationRow row = pages(ApplicationQuery.everything(), 10).get(0);
        assertEquals(ApplicationState.ENTERED, row.state());
        assertTrue(row.needsUser() && row.documents());
        assertFalse(row.photo());
        assertEquals(row.endOfStay().minusDays(1), row.getLastFilingDay());
        assertEquals(row.endOfStay().minusMonths(3), row.window().first());
        assertTrue(row.isFileable(row.window().first()));
        assertFalse(row.isFileable(row.window().first().minusDays(1)));
        assertTrue(row.isFileable(row.getLastFilingDay()));
        assertFalse(row.isFileable(row.getLastFilingDay().plusDays(1)));
        assertEquals(ReceivingMethod.POST, row.receiving());
        assertEquals(null, row.getNumber());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void nobodyElsesAreShownColleaguesIncluded(TestDatabase database) {
        open(database);
        long own = samples.of("OSEI KWAME").entered();
        FilingSamples others = FilingSamples.in(house);
        others.draft();
        house.get(EntryDesk.class).start(others.colleague(), FilingSamples.step1());
        assertEquals(
                List.of(own),
                pages(ApplicationQuery.everything(), 10).stream()
                        .map(ApplicationRow::id)
                        .toList());
        assertEquals(
                1,
                listing.page(others.user(), ApplicationQuery.everything(), null, 10)
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aPageTakesThreeStatements(TestDatabase database, Order order) {
        open(database);
        mixed();
        Page<ApplicationRow, ApplicationRow> first = listing.page(samples.user(), in(order), null, 5);
        List<String> statements = house.statements(() -> listing.page(samples.user(), in(order), first.end(), 5));
        assertTrue(statements.size() <= 3, () -> String.join("\n", statements));
    }
}
