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
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

/** The entry and the submission with JavaScript switched off: conditions, rows, files and buttons are the server's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WithoutScriptPageIT {
    private static final String APPLICANT = "DANG QUOC KHANH";
    private static final String NOT_ASKED = "すでに消えたはずの答え";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"F-1", "F-2", "F-8", "F-9", "F-10"})
    void anExtensionIsFiledWithoutScript() {
        try (Visit visit = Browser.visitWithoutScript(base, Locale.JAPANESE)) {
            Filing filing = new Filing(Someone.SUZUKI.signIn(visit), APPLICANT);
            filing.begin();
            aConditionDecidesWhatIsNeeded(visit, filing);
            rowsAreAddedAndRemoved(visit, filing);
            filing.answer("step2-3");
            filing.answer("check");
            assertThat(visit.page().locator("main")).not().containsText(NOT_ASKED);
            filing.enter();
            filing.attachAll();
            filing.submit();
        }
    }

    /** Everything stands on the page, and says when it is asked; what is not asked is not kept. */
    private static void aConditionDecidesWhatIsNeeded(Visit visit, Filing filing) {
        Locator detail = named(visit, "criminalRecordDetail");
        filing.typeAll();
        named(visit, "criminalRecord").and(visit.page().locator("[value=yes]")).check();
        visit.press(filing.next("step2-2")).see("具体的内容を入力してください。");
        assertThat(named(visit, "homeTown")).hasValue("Da Nang, Hai Chau District");
        detail.fill(NOT_ASKED);
        filing.answer("step2-2");
    }

    private static void rowsAreAddedAndRemoved(Visit visit, Filing filing) {
        filing.typeAll();
        visit.page().locator("button[name$=':workHistory.+']").click();
        named(visit, "workHistory.1.employer").fill("みほん電機株式会社");
        named(visit, "workHistory.1.joined").fill("2019-04");
        assertThat(named(visit, "workHistory.0.employer")).hasValue("株式会社みほんソフト");
        visit.page().locator("button[name$=':workHistory.0.-']").click();
        assertThat(named(visit, "workHistory.1.employer")).hasCount(0);
        assertThat(named(visit, "workHistory.0.employer")).hasValue("みほん電機株式会社");
        assertThat(named(visit, "schoolName")).hasValue("Da Nang University");
    }

    private static Locator named(Visit visit, String question) {
        return visit.page().locator("[name$=':" + question + "']");
    }
}
