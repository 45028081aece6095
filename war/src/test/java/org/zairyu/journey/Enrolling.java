package org.zairyu.journey;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/** An officer at the enrollment desk: records a paper, checks it, decides. */
final class Enrolling {

    private final Visit visit;

    Enrolling(Visit visit) {
        this.visit = visit;
    }

    /** Types what stands on the paper; {@code route} is COUNTER or POST. The organization is an employer in Tokyo without number where null. */
    void type(String route, String organization, String corporateNumber, String name, String email) {
        visit.open("/console/enrollments.xhtml").follow(words("new")).seeHeading(words("record"));
        choose("stated", "NEW");
        arrives(route);
        choose("kind", "AFFILIATED");
        fill("orgName", organization);
        fill("corporateNumber", corporateNumber);
        fill("postal", "140-0002");
        visit.page().locator("[id='form:prefecture:input']").selectOption("13");
        fill("city", "品川区");
        fill("street", "東見本0-2");
        fill("orgPhone", "0300000192");
        fill("name", name);
        fill("kana", "オグラ チヒロ");
        fill("nationality", "日本");
        fill("email", email);
        fill("phone", "0300000193");
    }

    /** How a paper came, and the category that is proved. */
    void arrives(String route) {
        came(route);
        choose("category", "3");
    }

    /** How a paper came: today. */
    void came(String route) {
        choose("route", route);
        fill("receivedOn", today());
        if (route.equals("COUNTER")) {
            fill("time", "10:00");
            // a weekend is no opening hour
            visit.check(words("outside"));
        }
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
    }

    void receive() {
        visit.press(words("receive")).see(words("received"));
    }

    /** Every document received, every condition that applies met. */
    void findComplete() {
        visit.page().locator("input[value='RECEIVED']").all().forEach(Locator::check);
        visit.page().locator("input[value='MET']").all().forEach(Locator::check);
        visit.press(words("note")).see(words("checked")).see(words("ready"));
    }

    void approve() {
        visit.press(words("approve")).see(words("approved"));
    }

    void fill(String field, String text) {
        visit.page().locator("[id='form:" + field + ":input']").fill(text);
    }

    private void choose(String field, String value) {
        visit.page()
                .locator("[id='form:" + field + "'] input[value='" + value + "']")
                .check();
    }

    static String words(String key, Object... args) {
        return Texts.get(Locale.JAPANESE, "console.enroll." + key, args);
    }
}
