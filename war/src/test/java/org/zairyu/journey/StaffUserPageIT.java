package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.zairyu.text.Texts;

/** What is asked for on paper after the enrollment: a change, a forgotten 認証ID, and the end of the account. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffUserPageIT {
    private static final String ORGANIZATION = "潮路企画合同会社";
    private static final String NAME = "仁科 朔";
    private static final String EMAIL = "nishina@example.co.jp";
    private static final String PASSWORD = "shioji-no-tomoshibi-93";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"C-1", "C-3", "L-5", "E-4"})
    void aUserIsFoundChangedToldTheIdAndLeaves() {
        try (Visit officer = Browser.visit(base, Locale.JAPANESE);
                Visit user = Browser.visit(base, Locale.JAPANESE)) {
            Enrolling desk = new Enrolling(Someone.OGAWA.signIn(officer));
            desk.type("COUNTER", ORGANIZATION, "", NAME, EMAIL);
            desk.receive();
            desk.findComplete();
            desk.approve();
            String id = Joining.join(user, EMAIL, PASSWORD);
            Joining.signIn(user, id, PASSWORD);
            user.seeHeading("ホーム").see(NAME);

            find(officer, id.toLowerCase(Locale.ROOT));
            aChangeIsSeenBeforeItIsSaved(officer);
            user.open("/portal/account.xhtml").see("0398765432");
            MailFolder.find(user, EMAIL, "1\\. (利用者の電話番号)");
            theIdIsMailed(officer, user, id);
            theUserLeaves(officer);
            MailFolder.find(user, EMAIL, "(次に利用するときは、新規の利用申)");
            user.open("/portal/home.xhtml");
            assertEquals("/login.xhtml", URI.create(user.page().url()).getPath());
            Joining.signIn(user, id, PASSWORD);
            user.see(Texts.get(Locale.JAPANESE, "account.signIn.DELETED"));

            desk.type("POST", "（同）潮路企画", "", "片山 渚", "katayama2@example.co.jp");
            desk.receive();
            officer.see(Texts.get(Locale.JAPANESE, "enrollment.occasion.NEW")).see(Enrolling.words("known.yes"));
        }
    }

    @Test
    @Requirement({"C-1", "L-5"})
    void whatIsNotAcceptedIsWrittenDownWithItsReason() {
        try (Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OGAWA.signIn(officer);
            find(officer, "すずき");
            officer.follow(words("id")).seeHeading(words("id"));
            Enrolling desk = new Enrolling(officer);
            officer.page().locator("main details summary").click();
            officer.press(words("return"));
            assertThat(officer.page().locator(".summary")).isFocused();
            officer.look("staff-returned-fault");
            desk.came("POST");
            desk.fill("reason", "本人であることが分かる資料がない。");
            officer.press(words("return")).see(words("returned")).see("本人であることが分かる資料がない。");
            officer.look("staff-returned");
        }
    }

    private static void find(Visit officer, String typed) {
        officer.open("/console/staff-users.xhtml").look("staff-users");
        officer.page().locator("[id='form:person']").fill(typed);
        officer.press(Texts.get(Locale.JAPANESE, "portal.filter.apply"));
        officer.page().locator("table tbody th a").first().click();
        officer.see(words("account")).look("staff-user");
    }

    private static void aChangeIsSeenBeforeItIsSaved(Visit officer) {
        Enrolling desk = new Enrolling(officer);
        officer.follow(words("change")).seeHeading(words("change"));
        desk.came("POST");
        desk.fill("phone", "03-9876");
        officer.press(words("change.look"));
        assertThat(officer.page().locator(".summary")).isFocused();
        assertThat(officer.page().locator("[id='form:phone:input']")).hasValue("03-9876");
        officer.look("staff-change-fault");
        desk.fill("phone", "03-9876-5432");
        desk.fill("evidence", "部署案内の写し");
        officer.press(words("change.look")).see(words("change.touches")).look("staff-change-check");
        officer.press(words("change.do")).see(words("change.done")).see("0398765432");
    }

    private static void theIdIsMailed(Visit officer, Visit user, String id) {
        Enrolling desk = new Enrolling(officer);
        officer.follow(words("id")).seeHeading(words("id"));
        desk.came("POST");
        desk.fill("evidence", "社員証の写し");
        officer.page().locator("[id='form:how'] input[value='MAILED']").check();
        officer.look("staff-id").press(words("id.do")).see(words("id.mailed"));
        assertEquals(id, MailFolder.find(user, EMAIL, "登録を確認しました。\\s+認証ID: ([A-Z0-9-]+)"));
    }

    private static void theUserLeaves(Visit officer) {
        Enrolling desk = new Enrolling(officer);
        officer.follow(words("erase")).seeHeading(words("erase"));
        officer.press(words("erase.do")); // what is left out is told before anybody is asked whether they are sure
        assertThat(officer.page().locator(".summary li").first()).containsText(fault("form"));
        assertThat(officer.page().locator("dialog[open]")).hasCount(0);
        officer.page().locator("[id='form:form'] input[value='ERASURE']").check();
        desk.came("POST");
        officer.press(words("erase.do"));
        assertThat(officer.page().locator(".summary")).containsText(fault("evidence.ERASURE"));
        assertThat(officer.page().locator("dialog[open]")).hasCount(0);
        officer.look("staff-erase-fault");
        officer.page().locator("[id='form:form'] input[value='LEAVING']").check();
        desk.came("POST");
        officer.look("staff-erase").press(words("erase.do"));
        assertThat(officer.page().locator("dialog[open]")).containsText(NAME);
        officer.page().locator("dialog[open] button.btn--danger-fill").click();
        officer.see(words("erase.done")).see(words("deleted")).look("staff-deleted");
    }

    private static String fault(String key) {
        return Texts.get(Locale.JAPANESE, "enrollment.fault." + key);
    }

    private static String words(String key) {
        return Texts.get(Locale.JAPANESE, "console.staff." + key);
    }
}
