package org.zairyu.server;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;
import org.zairyu.journey.Filing;
import org.zairyu.journey.Someone;

/** The EAR on an application server: as it is shipped, and with sample data for those who sign in. */
class ServerIT {
    private static final Path TARGET = Path.of(System.getProperty("zairyu.target"));
    private static final Path EAR = TARGET.resolve("zairyu.ear");
    private static final Path DEMO = Path.of(System.getProperty("zairyu.demo"));
    private static final Map<String, String> SETTINGS = Map.of(
            "DB_NAME",
            TARGET.resolve("payara6/zairyu-database") + ";create=true",
            "MAIL_DIRECTORY",
            TARGET.resolve("payara6/zairyu-mail").toString());

    @Test
    @Requirement("S-4")
    void theEarServesTheMainJourney() throws Exception {
        try (PayaraServer server = new PayaraServer(TARGET.resolve("payara6"), SETTINGS)) {
            server.deploy(EAR);
            try (Visit visit = Browser.visit(server.address(), Locale.JAPANESE)) {
                visit.open("/").see("法人、弁護士・行政書士").look("server-top");
            }
            server.undeploy();
            server.deploy(SampleEar.of(EAR, DEMO, TARGET.resolve("zairyu-with-samples.ear")));
            aUserSavesAPageOfTheForm(server.address());
            anOfficerOpensTheQueue(server.address());
            server.undeploy();
        }
    }

    @Test
    void theEarAsShippedIsWithoutTheDemonstration() throws Exception {
        assertFalse(SampleEar.isIn(EAR));
    }

    private static void aUserSavesAPageOfTheForm(URI address) {
        try (Visit staff = Browser.visit(address, Locale.JAPANESE)) {
            Filing filing = new Filing(Someone.TANAKA.signIn(staff), "TRAN THI MINH ANH");
            filing.begin();
            filing.answer("step2-2");
            staff.see("TRAN THI MINH ANH").look("server-step2-2");
        }
    }

    private static void anOfficerOpensTheQueue(URI address) {
        try (Visit officer = Browser.visit(address, Locale.JAPANESE)) {
            Someone.SAEKI.signIn(officer).look("server-console-home");
            officer.open("/console/queue.xhtml").seeHeading("審査待ち一覧");
        }
    }
}
