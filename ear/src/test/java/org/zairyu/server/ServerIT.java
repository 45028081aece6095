package org.zairyu.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

class ServerIT {
    private static final Path TARGET = Path.of(System.getProperty("zairyu.target"));
    private static final Map<String, String> SETTINGS = Map.of(
            "DB_NAME",
            TARGET.resolve("payara6/zairyu-database") + ";create=true",
            "MAIL_DIRECTORY",
            TARGET.resolve("payara6/zairyu-mail").toString());

    @Test
    @Requirement("S-4")
    void theEarServesTheMainJourney() throws Exception {
        try (PayaraServer server = new PayaraServer(TARGET.resolve("payara6"), SETTINGS)) {
            server.deploy(TARGET.resolve("zairyu.ear"));
            try (Visit visit = Browser.visit(server.address(), Locale.JAPANESE)) {
                visit.open("/").see("法人、弁護士・行政書士").look("server-top");
            }
            server.undeploy();
        }
    }
}
