package org.zairyu.web.page;

import java.net.URI;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

/** The pages that anybody can open. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPageIT {
    @ArquillianResource
    private URI base;

    @Test
    @Requirement("L-1")
    void theTopPageLeadsToTheSignIn() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            visit.open("/").look("top");
            visit.follow("法人、弁護士・行政書士").see("認証ID").see("パスワード").look("login");
            visit.press("ログイン").look("login-empty");
        }
    }

    @Test
    void everyPublicPageHoldsInBothLanguages() {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            try (Visit visit = Browser.visit(base, language)) {
                visit.open("/").look("top");
                visit.open("/login.xhtml").look("login");
                visit.open("/individuals.xhtml").look("individuals");
                visit.open("/accessibility.xhtml").look("accessibility");
                visit.open("/privacy.xhtml").look("privacy");
                visit.open("/console/login.xhtml").look("console-login");
            }
        }
    }

    @Test
    void whatIsNotThereSaysSo() {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            try (Visit visit = Browser.visit(base, language)) {
                visit.open("/nothing-here", 404).look("not-found");
                visit.open("/nothing-here.xhtml", 404);
                visit.open("/WEB-INF/web.xml", 404);
            }
        }
    }
}
