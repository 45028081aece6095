package org.zairyu.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;
import org.zairyu.journey.Someone;
import org.zairyu.text.Texts;

/** A maintenance window from its announcement to its end, as an administrator, staff and somebody without an account see it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MaintenancePageIT {

    private static final String FORM = "/portal/application.xhtml?id=";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement("L-7")
    void theSampleDatasWindowIsShownBeforehand() {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            String ahead = Texts.get(language, "portal.maintenance.ahead");
            try (Visit anybody = Browser.visit(base, language)) {
                anybody.open("/").see(ahead).look("maintenance-top-" + language);
                anybody.open("/login.xhtml").see(ahead).look("maintenance-login-" + language);
                Someone.TANAKA.signIn(anybody).see(ahead).look("maintenance-home-" + language);
            }
        }
    }

    @Test
    @Requirement("L-7")
    void aWindowIsAnnouncedInForceAndEndedAndNothingIsLost() {
        Wire staff = new Wire(base).signIn("R4SEKYAMAS", "yamabuki-no-saka-47");
        String address = Wire.location(staff.get(staff.first(FORM, one -> one.statusCode() == 303)));
        String filing =
                staff.first("/portal/submit.xhtml?id=", one -> one.body().contains("form:file:button"));
        Map<String, String> typed = typed(staff.get(address).body());
        Map<String, String> file = Wire.form(staff.get(filing).body(), "form");
        file.put("form:file:button", "");
        String documents = filing.replace("/submit.xhtml", "/documents.xhtml");
        String token = staff.get(documents).body().replaceFirst("(?s).*name=\"token\" value=\"([^\"]*)\".*", "$1");
        try (Visit administrator = Browser.visit(base, Locale.JAPANESE);
                Visit english = Browser.visit(base, Locale.ENGLISH)) {
            announceNow(Someone.OKADA.signIn(administrator));
            try {
                HttpResponse<String> answer = staff.post(address, typed);
                assertEquals(503, answer.statusCode());
                assertTrue(answer.body().contains(site(Locale.JAPANESE, "saved")), answer::body);
                long seconds = Long.parseLong(
                        answer.headers().firstValue("Retry-After").orElseThrow());
                assertTrue(seconds > 0 && seconds <= 3 * 3600, () -> "Retry-After: " + seconds);
                HttpResponse<String> notFiled = staff.post(filing, file);
                assertEquals(503, notFiled.statusCode());
                assertTrue(notFiled.body().contains(site(Locale.JAPANESE, "notFiled")), notFiled::body);
                assertEquals(503, staff.get("/portal/home.xhtml").statusCode());
                staff.upload(uploadOf(filing), token, "no PDF".getBytes(StandardCharsets.UTF_8));
                String told = staff.get(documents).body();
                assertTrue(told.contains(site(Locale.JAPANESE, "refused")), told);
                assertEquals(503, new Wire(base).get("/login.xhtml").statusCode());
                assertEquals(503, new Wire(base).get("/link/of-a-mail").statusCode());
                assertEquals(200, new Wire(base).get("/privacy.xhtml").statusCode());
                assertFalse(staff.get("/").body().contains("<form"));
                english.open("/login.xhtml", 503).seeHeading(site(Locale.ENGLISH, "title"));
                english.look("maintenance-page-en").open("/", 200).look("maintenance-top-now");
                Visit other = administrator.secondTab();
                other.open("/forgot.xhtml", 503).look("maintenance-page-ja");
            } finally {
                endNow(administrator);
            }
        }
        assertTrue(staff.get(address).body().contains("港の町"), "what was typed is in the draft");
        assertTrue(staff.get(filing).body().contains("form:file:button"), "it can still be filed");
    }

    @Test
    @Requirement("L-7")
    void anOutageIsLookedAtBeforeItIsRecorded() {
        ZonedDateTime until = ZonedDateTime.now(ZoneId.of("Asia/Tokyo")).minusDays(60);
        try (Visit administrator = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OKADA.signIn(administrator).follow(words("menu.maintenance"));
            administrator.follow(words("outage.title")).seeHeading(words("outage.title"));
            administrator.follow(words("outage.record")).seeHeading(words("outage.record"));
            administrator.press(words("outage.look"));
            assertThat(administrator.page().locator(".summary")).isFocused();
            administrator.look("outage-record-fault");
            fill(administrator, "from", until.minusHours(3));
            fill(administrator, "until", until);
            administrator.type(words("maint.textJa"), "窓口で受け付けます。");
            administrator.type(words("maint.textEn"), "The counters take them.");
            administrator.press(words("outage.look")).see(words("outage.check.nobody"));
            administrator.see("The counters take them.").look("outage-check");
            administrator.press(words("outage.edit")).see(words("outage.textEn.hint"));
            administrator.press(words("outage.look")).press(words("outage.do.nobody"));
            administrator.see(words("outage.done")).see("窓口で受け付けます。").look("outage-list");
        }
    }

    private static String uploadOf(String filing) {
        return filing.replace("/submit.xhtml", "/upload") + "&what=documents";
    }

    private static Map<String, String> typed(String page) {
        Map<String, String> form = Wire.form(page, "form");
        form.put("form:part0:_", "1");
        form.put("form:part0:homeTown", "港の町");
        form.put("form:later:button", "");
        return form;
    }

    private static void announceNow(Visit administrator) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Asia/Tokyo"));
        administrator.follow(words("menu.maintenance")).seeHeading(words("menu.maintenance"));
        administrator.look("maintenance-list").follow(words("maint.announce"));
        administrator.seeHeading(words("maint.announce")).look("maintenance-edit");
        administrator.press(words("maint.do"));
        assertThat(administrator.page().locator(".summary")).isFocused();
        administrator.look("maintenance-edit-fault");
        fill(administrator, "from", now);
        fill(administrator, "until", now.plusHours(2));
        administrator.type(words("maint.textJa"), "点検を行います。");
        administrator.type(words("maint.textEn"), "Things are inspected.");
        administrator.press(words("maint.do")).see(words("maint.done.announced"));
        administrator.look("maintenance-list-now");
    }

    private static void fill(Visit administrator, String which, ZonedDateTime when) {
        administrator.type(words("maint." + which + "Day"), when.toLocalDate().toString());
        administrator.type(words("maint." + which + "Time"), when.format(DateTimeFormatter.ofPattern("H:mm")));
    }

    private static void endNow(Visit administrator) {
        administrator.open("/console/maintenance.xhtml");
        administrator
                .page()
                .locator("button:has-text('" + words("maint.end") + "')")
                .first()
                .click();
        administrator.page().locator("dialog[open] button.btn--danger-fill").click();
        administrator.see(words("maint.done.cancelled"));
    }

    private static String words(String key) {
        return Texts.get(Locale.JAPANESE, "console." + key);
    }

    private static String site(Locale language, String key) {
        return Texts.get(language, "site.maintenance." + key);
    }
}
