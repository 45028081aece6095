package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;
import org.zairyu.account.Totp;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/** The second factor and the sessions of a person, on the pages of both realms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SecondFactorPageIT {

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"S-2", "S-3", "C-2"})
    void aUserSetsItUpSignsInWithItAndSwitchesItOff() {
        try (Visit visit = Browser.visit(base, Locale.ENGLISH)) {
            Someone.SMITH
                    .signIn(visit)
                    .open("/portal/account.xhtml")
                    .see(words("factor.off"))
                    .look("account");
            visit.open("/portal/factor.xhtml").look("factor-off");
            visit.press(words("factor.begin")).look("factor-fault");
            present(visit).press(words("factor.begin"));
            visit.seeHeading(words("factor.title")).look("factor-setup");
            byte[] secret = secret(visit);
            long used = Totp.step(Instant.now());
            enter(visit, "000000").press(words("factor.confirm")).see(words("factor.code.WRONG"));
            enter(visit, Totp.code(secret, used)).press(words("factor.confirm"));
            visit.see(words("factor.codes.once")).look("factor-codes");
            List<String> recovery = visit.page().locator(".codes li").allInnerTexts();
            assertEquals(10, recovery.size());
            visit.open("/portal/factor.xhtml").look("factor-on");
            signOut(visit);
            theSecondStep(visit, Totp.code(secret, used), recovery.get(0));
            visit.open("/portal/factor.xhtml").see("9");
            present(visit).press(words("factor.stop"));
            visit.page().locator("dialog[open] button.btn--danger-fill").click();
            visit.see(words("factor.done.off"));
            signOut(visit);
            Someone.SMITH.signIn(visit);
        }
    }

    /** The code of setting up is used; a recovery code helps, and no page opens before. */
    private static void theSecondStep(Visit visit, String usedCode, String recovery) {
        visit.open(Someone.SMITH.page());
        Someone.SMITH.answer(visit);
        visit.seeHeading(words("code.title")).look("code");
        visit.open("/portal/account.xhtml").seeHeading(Texts.get(Locale.ENGLISH, "site.login.title"));
        Someone.SMITH.answer(visit);
        visit.seeHeading(words("code.title"));
        enter(visit, usedCode)
                .press(words("code.enter"))
                .see(words("signIn.CODE_WRONG").substring(0, 40));
        visit.look("code-fault");
        visit.page().locator("details summary").last().click();
        visit.page().locator("[id='other:recovery:input']").fill(recovery);
        visit.press(words("code.recover"));
        // where the person wanted to go before
        visit.seeHeading(Texts.get(Locale.ENGLISH, "portal.menu.account"));
    }

    @Test
    @Requirement("S-3")
    void anAdministratorResetsItForWhoHasLostTheTelephone() {
        try (Visit user = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.ENGLISH)) {
            Someone.KATO.signIn(user).open("/portal/factor.xhtml");
            user.page().locator("[id='own:present:input']").fill(Someone.KATO.password());
            user.press(japanese("factor.begin"));
            byte[] secret = secret(user);
            enter(user, Totp.code(secret, Totp.step(Instant.now()))).press(japanese("factor.confirm"));
            user.see(japanese("factor.codes.once"));
            Someone.KONDO.signIn(officer).open("/console/staff-users.xhtml");
            officer.page().locator("[id='form:person']").fill(Someone.KATO.id());
            officer.press(Texts.get(Locale.ENGLISH, "portal.filter.apply"));
            officer.page().locator("table tbody th a").first().click();
            officer.see(words("factor.on")).look("staff-user-factor");
            officer.press(Texts.get(Locale.ENGLISH, "console.staff.factor.reset"));
            officer.page().locator("dialog[open] button.btn--danger-fill").click();
            officer.see(Texts.get(Locale.ENGLISH, "console.staff.factor.done")).see(words("factor.off"));
            user.open("/portal/list.xhtml").seeHeading(Texts.get(Locale.JAPANESE, "site.login.title"));
            Someone.KATO.answer(user);
            user.seeHeading(Texts.get(Locale.JAPANESE, "portal.menu.list"));
        }
    }

    @Test
    @Requirement("S-2")
    void aSessionThatIsEndedElsewhereAsksToSignIn() {
        try (Visit here = Browser.visit(base, Locale.JAPANESE);
                Visit there = Browser.visit(base, Locale.JAPANESE)) {
            Someone.SUZUKI.signIn(there);
            Someone.SUZUKI.signIn(here).open("/portal/sessions.xhtml").look("sessions");
            here.press(japanese("sessions.others")).see(japanese("sessions.ended"));
            assertThat(here.page().locator("tbody tr")).hasCount(1);
            there.open("/portal/list.xhtml").seeHeading(Texts.get(Locale.JAPANESE, "site.login.title"));
            here.open("/portal/list.xhtml").seeHeading(Texts.get(Locale.JAPANESE, "portal.menu.list"));
        }
    }

    @Test
    @Requirement("S-3")
    void anOfficerSetsItUpBeforeAnyPageOpens() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            visit.open(Someone.HATTORI.page());
            Someone.HATTORI.password(visit);
            visit.seeHeading(japanese("factor.setup.title")).look("console-setup");
            visit.open("/console/queue.xhtml").seeHeading(Texts.get(Locale.JAPANESE, "site.officer.title"));
            visit.open("/console/code.xhtml").seeHeading(japanese("factor.setup.title"));
            enter(visit, "000000").press(japanese("factor.confirm"));
            visit.see(japanese("signIn.CODE_WRONG")).look("console-setup-fault");
            byte[] secret = secret(visit);
            enter(visit, Totp.code(secret, Totp.step(Instant.now()))).press(japanese("factor.confirm"));
            visit.see(japanese("factor.codes.once")).look("console-setup-codes");
            visit.follow(japanese("factor.codes.kept")).seeHeading(Texts.get(Locale.JAPANESE, "console.menu.queue"));
        }
    }

    @Test
    @Requirement("S-3")
    void anOfficerSeesTheOwnAccount() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            visit.open(Someone.INOUE.page());
            Someone.INOUE.password(visit);
            visit.seeHeading(japanese("code.title")).look("console-code");
            Someone.INOUE.code(visit);
            visit.page().waitForURL("**/home.xhtml");
            visit.open("/console/account.xhtml").see(japanese("factor.on")).look("console-account");
            visit.open("/console/factor.xhtml").look("console-factor");
            visit.open("/console/sessions.xhtml").see(japanese("sessions.this")).look("console-sessions");
            visit.open("/console/password.xhtml").look("console-password");
        }
    }

    private static Visit present(Visit visit) {
        visit.page().locator("[id='own:present:input']").fill(Someone.SMITH.password());
        return visit;
    }

    private static Visit enter(Visit visit, String code) {
        visit.page().locator("input[autocomplete=one-time-code]").fill(code);
        return visit;
    }

    private static byte[] secret(Visit visit) {
        Locator key = visit.page().locator(".steps .code");
        return Base32.decode(key.textContent().replace(" ", ""));
    }

    private static void signOut(Visit visit) {
        visit.press(Texts.get(visit.language(), "portal.signOut"));
        visit.seeHeading(Texts.get(visit.language(), "site.login.title"));
    }

    private static String words(String key) {
        return Texts.get(Locale.ENGLISH, "account." + key);
    }

    private static String japanese(String key) {
        return Texts.get(Locale.JAPANESE, "account." + key);
    }
}
