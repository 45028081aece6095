package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

/** The other language shows the same page with everything that was typed, readable or not, and complains about nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OtherLanguagePageIT {

    @ArquillianResource
    private URI base;

    @Test
    void whatWasTypedStaysThereAndBack() {
        try (Visit staff = Browser.visit(base, Locale.JAPANESE)) {
            Someone.TANAKA.signIn(staff).open("/portal/entry/step1.xhtml");
            staff.type("在留期間の満了日", "R9.1.");
            staff.follow("English").seeHeading("Step 1");
            Locator end = staff.page().locator("[name$='end:input']");
            assertThat(end).hasValue("R9.1.");
            assertThat(staff.page().locator(".summary")).hasCount(0);
            staff.follow("日本語").seeHeading("Step1");
            assertThat(end).hasValue("R9.1.");
        }
    }
}
