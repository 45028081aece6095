package org.zairyu.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;
import org.zairyu.journey.Examining;
import org.zairyu.journey.Filing;
import org.zairyu.journey.Someone;

/** The EAR on an application server: as it is shipped, and with sample data for those who sign in. */
class ServerIT {
    private static final Path TARGET = Path.of(System.getProperty("zairyu.target"));
    private static final String PASSWORD = "yuki-no-furu-machi-09";
    private static final Path EAR = TARGET.resolve("zairyu.ear");
    private static final Path DEMO = Path.of(System.getProperty("zairyu.demo"));
    private static final String MAILS = TARGET.resolve("payara6/zairyu-mail").toString();

    @Test
    @Requirement({"S-4", "S-2"})
    void theEarServesTheMainJourney() throws Exception {
        String database = TARGET.resolve("payara6/zairyu-database") + ";create=true";
        try (PayaraServer server = server(Map.of("DB_NAME", database, "MAIL_DIRECTORY", MAILS))) {
            server.deploy(EAR);
            try (Visit visit = Browser.visit(server.address(), Locale.JAPANESE)) {
                visit.open("/").see("法人、弁護士・行政書士").look("server-top");
                theFirstAdministratorComesFromTheLog(visit, server.log());
            }
            server.undeploy();
            theMainJob(server);
            server.undeploy();
        }
    }

    @Test
    @Requirement("S-4")
    void theEarServesTheMainJourneyOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                PayaraServer server = server(Map.of(
                        "DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                        "DB_SERVER", "localhost",
                        "DB_PORT", String.valueOf(postgres.getPort()),
                        "DB_NAME", "postgres",
                        "DB_USER", "postgres",
                        "DB_PASSWORD", "postgres",
                        "MAIL_DIRECTORY", MAILS))) {
            theMainJob(server);
            server.undeploy();
        }
    }

    private static PayaraServer server(Map<String, String> settings) throws IOException {
        return new PayaraServer(TARGET.resolve("payara6"), settings);
    }

    private static void theMainJob(PayaraServer server) throws Exception {
        server.deploy(SampleEar.of(EAR, DEMO, TARGET.resolve("zairyu-with-samples.ear")));
        aUserFiles(server.address());
        anOfficerPermits(server.address());
    }

    @Test
    void theEarAsShippedIsWithoutTheDemonstration() throws Exception {
        assertFalse(SampleEar.isIn(EAR));
    }

    /** The EAR as shipped has no officer: whoever reads the log makes the first one, and only that. */
    private static void theFirstAdministratorComesFromTheLog(Visit visit, String log) {
        Matcher told = Pattern.compile("There is no officer yet[^\\n]*: ([0-9a-f]{40})")
                .matcher(log);
        assertTrue(told.find(), "the log holds the token");
        visit.open("/console/first.xhtml").seeHeading("最初の管理者の登録").look("server-first");
        type(visit, "token", "0".repeat(40));
        type(visit, "name", "青木 守");
        type(visit, "login", "aoki");
        type(visit, "email", "aoki@isa.example.jp");
        visit.page().locator("[id='form:bureau:input']").selectOption("sapporo");
        makeIt(visit);
        visit.see("登録用の番号が違うか、期限が過ぎています");
        type(visit, "token", told.group(1));
        makeIt(visit);
        visit.seeHeading("職員のログイン").see("管理者を登録しました");
        visit.page().locator("input[autocomplete=username]").fill("aoki");
        visit.page().locator("input[type=password]").fill(PASSWORD);
        visit.page().locator("main button.btn--primary").click();
        visit.page().waitForURL("**/console/setup.xhtml");
        visit.open("/console/first.xhtml", 404);
    }

    private static void makeIt(Visit visit) {
        type(visit, "fresh", PASSWORD);
        type(visit, "again", PASSWORD);
        visit.press("管理者を登録する");
    }

    private static void type(Visit visit, String field, String text) {
        visit.page().locator("[id='form:" + field + ":input']").fill(text);
    }

    private static void aUserFiles(URI address) {
        try (Visit staff = Browser.visit(address, Locale.JAPANESE)) {
            Filing filing = new Filing(Someone.TANAKA.signIn(staff), "TRAN THI MINH ANH");
            filing.begin();
            filing.answerAll();
            filing.enter();
            filing.attachAll();
            assertTrue(filing.submit().startsWith("仮"));
        }
    }

    /** One of those that the sample data have under examination: what was filed just now has its number tomorrow. */
    private static void anOfficerPermits(URI address) {
        try (Visit officer = Browser.visit(address, Locale.JAPANESE)) {
            Someone.SAEKI.signIn(officer);
            officer.open("/console/queue.xhtml").seeHeading("審査待ち一覧");
            officer.page().locator("table tbody th a").first().click();
            officer.press("自分の担当にする");
            new Examining(officer).permit("3年");
        }
    }
}
