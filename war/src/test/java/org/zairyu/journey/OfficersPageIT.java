package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** An administrator's care for the officers: invited, signed in, given other roles, locked out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OfficersPageIT {
    private static final String LOGIN = "kawai";
    private static final String PASSWORD = "akatsuki-no-tsuki-44";
    private static final String ADDRESS = "kawai@isa.example.jp";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"S-1", "S-3"})
    void anOfficerIsInvitedSignsInChangesRolesAndIsLockedOut() {
        try (Visit admin = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OKADA.signIn(admin);
            admin.follow(words("menu.officers"))
                    .seeHeading(words("menu.officers"))
                    .look("officers");
            invite(admin);

            String link = MailFolder.find(officer, ADDRESS, "(/console/link/\\S+)");
            aPasswordIsSet(officer, link);
            signIn(officer);
            officer.seeHeading(account("factor.setup.title"));
            Authenticator app = Authenticator.of(officer);
            app.enter(officer);
            officer.see(account("factor.codes.once")).follow(account("factor.codes.kept"));
            officer.page().waitForURL("**/console/home.xhtml");
            officer.see("河合 楓");

            admin.follow(words("officer.back")).follow("河合 楓").see(words("officer.state.ACTIVE"));
            admin.check(words("officer.role.EXAMINER"));
            admin.press(words("officer.save")).see(words("officer.saved")).look("officer-saved");
            officer.open("/console/queue.xhtml").seeHeading("職員のログイン");
            signIn(officer);
            officer.seeHeading(account("code.title"));
            app.enter(officer);
            officer.seeHeading("審査待ち一覧");

            admin.press(words("officer.factor.reset"));
            admin.page().locator("dialog[open] button.btn--danger-fill").click();
            admin.see(words("officer.factorReset"));
            MailFolder.find(officer, ADDRESS, "(二段階認証をリセットしました)");
            officer.open("/console/queue.xhtml").seeHeading("職員のログイン");
            signIn(officer);
            officer.seeHeading(account("factor.setup.title"));

            admin.press(words("officer.lock"));
            admin.page().locator("dialog[open] button.btn--danger-fill").click();
            admin.see(words("officer.lockedOut")).see(words("officer.out")).look("officer-out");
            officer.open("/console/login.xhtml").seeHeading("職員のログイン");
            signIn(officer);
            officer.see(Texts.get(Locale.JAPANESE, "account.signIn.officer.DELETED"));
            officer.open(link)
                    .see(Texts.get(Locale.JAPANESE, "account.link.dead.USED"))
                    .look("officer-link-used");
        }
    }

    @Test
    @Requirement("S-1")
    void whoIsNoAdministratorFindsNoSuchPages() {
        try (Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.SAEKI.signIn(officer);
            assertThat(officer.page().locator("nav.nav")).not().containsText(words("menu.officers"));
            officer.open("/console/officers.xhtml", 403).open("/console/officer-invite.xhtml", 403);
            officer.open("/console/first.xhtml", 404);
        }
    }

    @Test
    @Requirement("S-3")
    void thePagesSpeakEnglish() {
        try (Visit admin = Browser.visit(base, Locale.ENGLISH)) {
            Someone.KONDO.signIn(admin);
            admin.open("/console/officers.xhtml").seeHeading("Officers").look("officers-en");
            admin.open("/console/officer-invite.xhtml").seeHeading("Record an officer");
            admin.press("Record and send the link")
                    .see("Choose at least one role.")
                    .look("officer-invite-en");
        }
    }

    private void invite(Visit admin) {
        admin.follow(words("officer.invite")).seeHeading(words("officer.invite"));
        admin.press(words("officer.invite.do"));
        assertThat(admin.page().locator(".summary")).isFocused();
        admin.look("officer-invite-fault");
        fill(admin, "name", "河合 楓");
        fill(admin, "login", LOGIN);
        fill(admin, "email", ADDRESS);
        admin.page().locator("[id='form:bureau:input']").selectOption("tokyo");
        admin.check(words("officer.role.COUNTER"));
        admin.press(words("officer.invite.do")).see(words("officer.state.INVITED"));
        admin.look("officer-invited");
    }

    /** Opening the link changes nothing; in the other realm it is none. */
    private static void aPasswordIsSet(Visit officer, String link) {
        officer.open(link.replace("/console/link/", "/link/")).see("このリンクは使えません");
        officer.open(link).seeHeading("職員のパスワード設定").look("officer-link");
        fill(officer, "fresh", PASSWORD);
        fill(officer, "again", PASSWORD);
        officer.press("設定").see("パスワードを設定しました").look("officer-link-done");
        officer.follow("ログイン画面へ").seeHeading("職員のログイン");
    }

    private static void signIn(Visit officer) {
        officer.page().locator("input[autocomplete=username]").fill(LOGIN);
        officer.page().locator("input[type=password]").fill(PASSWORD);
        officer.page().locator("main button.btn--primary").click();
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator("[id='form:" + field + ":input']").fill(text);
    }

    private static String account(String key) {
        return Texts.get(Locale.JAPANESE, "account." + key);
    }

    private static String words(String key, Object... args) {
        return Texts.get(Locale.JAPANESE, "console." + key, args);
    }
}
