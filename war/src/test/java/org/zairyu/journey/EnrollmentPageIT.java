package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.zairyu.journey.Enrolling.words;

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

/** 利用申出: from the paper at the counter to the first sign-in, a colleague's by post, and a refusal that two officers make. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EnrollmentPageIT {
    private static final String PASSWORD = "shiokaze-no-hamabe-28";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"E-1", "E-4", "E-5", "E-7", "E-8"})
    void aPaperBecomesAUserWhoSignsIn() {
        try (Visit officer = Browser.visit(base, Locale.JAPANESE);
                Visit user = Browser.visit(base, Locale.JAPANESE)) {
            Enrolling desk = new Enrolling(Someone.OGAWA.signIn(officer));
            officer.open("/console/enrollments.xhtml").look("papers");
            desk.type("COUNTER", "汐風デザイン株式会社", "7000012050003", "小倉 千尋", "ogura@example.co.jp");
            aWrongNumberIsMended(officer, desk);
            desk.receive();
            officer.look("paper-received");
            desk.findComplete();
            officer.look("paper-ready");
            desk.approve();
            officer.look("paper-approved");

            String link = MailFolder.find(user, "ogura@example.co.jp", "(/link/\\S+)");
            aPasswordIsSet(user, link);
            String id = MailFolder.find(user, "ogura@example.co.jp", "認証ID: ([A-Z0-9-]+)");
            user.open("/login.xhtml");
            user.page().locator("input[autocomplete=username]").fill(id);
            user.page().locator("input[type=password]").fill(PASSWORD);
            user.page().locator("main button.btn--primary").click();
            user.seeHeading("ホーム").see("小倉 千尋").see(id);
            user.open(link).see("このリンクは使用済みです").look("link-used");

            desk.type("POST", "（株）汐風デザイン", "7000-0120-50002", "片山 渚", "katayama@example.co.jp");
            desk.receive();
            officer.see(words("differs.ADDITIONAL")).see(words("known.yes")).look("paper-additional");
        }
    }

    @Test
    @Requirement({"E-5", "E-7"})
    void aRefusalIsMadeByTwo() {
        String reason = "誓約書の提出がありません。";
        try (Visit examiner = Browser.visit(base, Locale.JAPANESE);
                Visit approver = Browser.visit(base, Locale.JAPANESE)) {
            Enrolling desk = new Enrolling(Someone.OGAWA.signIn(examiner));
            desk.type("POST", "有限会社見本堂", "", "石川 遥", "ishikawa@example.co.jp");
            desk.receive();
            examiner.follow(words("ask")).seeHeading(words("ask"));
            examiner.look("paper-ask").follow(words("back.paper"));
            examiner.follow(words("refuse")).seeHeading(words("refuse"));
            examiner.look("paper-refuse").press(words("refuse")).see("1 か所");
            desk.fill("reason", reason);
            examiner.press(words("refuse")).see(words("proposed")).see(words("own"));
            Someone.HAYASHI.signIn(approver).open("/console/enrollments.xhtml?tab=TO_CONFIRM");
            approver.follow("有限会社見本堂").see(reason).look("paper-to-confirm");
            approver.press(words("confirm"));
            approver.page().locator("dialog[open] button.btn--danger-fill").click();
            approver.see(words("refused"));
            MailFolder.find(approver, "ishikawa@example.co.jp", "(" + reason + ")");
        }
    }

    @Test
    @Requirement({"T-2", "T-3"})
    void aPeriodicReportProlongsTheUse() {
        try (Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OGAWA.signIn(officer).open("/console/enrollments.xhtml").follow(report("record"));
            officer.seeHeading(report("record")).look("report-record");
            Enrolling desk = new Enrolling(officer);
            desk.arrives("POST");
            desk.fill("authId", "R2SH-KTAN-AA");
            officer.press(words("receive")).see(report("unknown"));
            desk.fill("authId", Someone.TANAKA.id());
            officer.press(words("receive")).see(report("received")).look("report-received");
            desk.findComplete();
            desk.approve();
            officer.look("report-approved");
        }
    }

    private static String report(String key) {
        return Texts.get(Locale.JAPANESE, "console.report." + key);
    }

    private static void aWrongNumberIsMended(Visit officer, Enrolling desk) {
        officer.press(words("receive"));
        assertThat(officer.page().locator(".summary")).isFocused();
        assertThat(officer.page().locator("[id='form:orgName:input']")).hasValue("汐風デザイン株式会社");
        officer.look("paper-fault");
        desk.fill("corporateNumber", "7000012050002");
    }

    /** Opening the link changes nothing; a password that is known everywhere is not taken. */
    private static void aPasswordIsSet(Visit user, String link) {
        user.open(link).open(link).seeHeading("パスワード設定").look("link-first");
        type(user, "password1234");
        user.press("設定");
        assertThat(user.page().locator(".summary")).isFocused();
        user.look("link-first-fault");
        type(user, PASSWORD);
        user.press("設定").see("パスワードを設定しました").look("link-first-done");
    }

    private static void type(Visit user, String password) {
        user.page().locator("[id='form:fresh:input']").fill(password);
        user.page().locator("[id='form:again:input']").fill(password);
        user.page()
                .locator("[id='form:agreed'] input, [id='form:agreed:input']")
                .first()
                .check();
    }
}
