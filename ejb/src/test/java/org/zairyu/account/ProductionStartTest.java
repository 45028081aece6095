package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.AuditKey;
import org.zairyu.notice.MailSettings;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** What a start for the world refuses, on each database. */
@Requirement("S-2")
@Tag("database")
class ProductionStartTest {

    private static final Path SAMPLES = Path.of("src/demo/resources/org/zairyu/demo");

    private static final String PUBLIC_KEY = "not-a-secret: set audit.key or audit.keyFile";
    private static final String OWN = "a password of its own";

    private static TestHouse world(TestDatabase database) {
        return TestHouse.on(database).config("portal.url", "https://zairyu.example/");
    }

    /** A start of the server with that password of the database. */
    private static void start(TestHouse house, String password) {
        ProductionStart start = new ProductionStart();
        start.source = house.source();
        start.key = house.get(AuditKey.class);
        start.settings = house.get(MailSettings.class);
        start.samples = house.get(SampleAccounts.class);
        start.databasePassword = password;
        house.tx(start::check);
    }

    private static String refused(TestHouse house, String password) {
        return assertThrows(IllegalStateException.class, () -> start(house, password))
                .getMessage();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewcomerNeedsNoSetting(TestDatabase database) {
        start(TestHouse.on(database).config("audit.key", PUBLIC_KEY), "zairyu");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void secretsOfOnesOwnStart(TestDatabase database) {
        start(world(database), OWN);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theKeyInTheSourceIsRefused(TestDatabase database) {
        String told = refused(world(database).config("audit.key", PUBLIC_KEY), OWN);
        assertTrue(told.startsWith("Zairyu does not start for https://zairyu.example. audit.keyFile is not set"), told);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePasswordInTheSourceIsRefusedWhereTheDatabaseAsksForOne(TestDatabase database) {
        if (database == TestDatabase.DERBY) {
            start(world(database), "zairyu");
        } else {
            assertTrue(refused(world(database), "zairyu").contains("db.password is the one that stands in the source"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStaffUserOfTheDemonstrationIsRefusedUntilLockedOut(TestDatabase database) {
        TestHouse house = world(database);
        Organization organization = new AccountSamples(house).organization(OrganizationKind.AFFILIATED);
        StaffUser user = house.tx(() -> {
            StaffUser sample = new StaffUser(
                    "R2SHKTANAB",
                    organization,
                    new StaffUser.Contact("田中 翔子", "タナカ ショウコ", "tanaka@example.co.jp", "0300000111", "ja"),
                    new Qualification(null, null, true),
                    LocalDate.of(2025, 3, 15));
            house.em().persist(sample);
            return sample;
        });
        assertTrue(refused(house, OWN).contains("accounts of the demonstration"));
        house.tx(() -> house.em().find(StaffUser.class, user.getId()).delete(house.now()));
        start(house, OWN);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOfficerOfTheDemonstrationIsRefusedAndSomebodyElseOfThatLoginNameIsNot(TestDatabase database) {
        TestHouse house = world(database);
        new AccountSamples(house).officer("saeki", "tokyo", OfficerRole.EXAMINER);
        start(house, OWN);
        TestHouse again = world(database);
        again.tx(() -> again.em()
                .persist(new Officer(
                        "saeki", "佐伯 直子", "saeki@isa.example.jp", "tokyo", "ja", Set.of(OfficerRole.EXAMINER))));
        assertTrue(refused(again, OWN).contains("accounts of the demonstration"));
    }

    @Test
    void everyAccountOfTheDemonstrationIsKnown() throws IOException {
        assertEquals(
                rows("staff.csv").stream().map(row -> row[0].replace("-", "")).collect(Collectors.toSet()),
                Set.copyOf(SampleAccounts.AUTH_IDS));
        assertEquals(
                rows("officer.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row[2])),
                SampleAccounts.OFFICERS);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
    }
}
