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
            Joining.signIn(user, id, PASSWORD);
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
            examiner.press(words("ask")).seeHeading(words("ask"));
            examiner.look("paper-ask").follow(words("back.paper"));
            examiner.press(words("refuse")).seeHeading(words("refuse"));
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
    @Requirement({"T-2", "T-3", "T-4"})
    void aPeriodicReportProlongsTheUse() {
        String organization = "みほん印刷株式会社";
        try (Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OGAWA.signIn(officer).open("/console/reports.xhtml").look("reports");
            officer.open("/console/reports.xhtml?tab=RECEIVED").see("株式会社みほん工業");
            officer.open("/console/reports.xhtml?tab=ENDED").see("みほん旅館株式会社");
            officer.open("/console/reports.xhtml?tab=OVERDUE").see(organization).follow(report("record"));
            Enrolling desk = new Enrolling(officer);
            desk.fill("typed", "R2SH-KTAN-AA");
            officer.press(report("find.do")).see(report("unknown")).look("report-find");
            desk.fill("typed", "みほん");
            officer.press(report("find.do")).see(report("found")).look("report-found");
            officer.follow(organization).seeHeading(report("record")).see(report("late.now"));
            desk.arrives("POST");
            officer.press(words("receive")).see("1 か所").look("report-record");
            officer.page()
                    .locator("[id='form:userId'] input[type=radio]")
                    .first()
                    .check();
            officer.press(words("receive")).see(report("received")).look("report-received");
            MailFolder.find(officer, "shimada@example.co.jp", "(提出期限を過ぎていました)");
            desk.findComplete();
            desk.approve();
            officer.see(report("done")).look("report-approved");
            MailFolder.find(officer, "shimada@example.co.jp", "(有効期限が延びました)");
            officer.follow(words("open")).seeHeading(organization).see("島田 真由").look("organization");
        }
    }

    @Test
    @Requirement("U-3")
    void aCommissionIsRecordedForTheUsersThatArePledged() {
        String asks = "見本水産株式会社";
        try (Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Enrolling desk = new Enrolling(Someone.OGAWA.signIn(officer));
            officer.open("/console/organizations.xhtml");
            desk.fill("typed", "R7ZA-DWAT-AB");
            officer.press(report("find.do")).seeHeading("公益財団法人みほん国際交流財団");
            officer.see("株式会社みほん工房").look("organization-public");
            officer.follow(of("commission.add")).seeHeading(of("commission.add"));
            desk.fill("orgName", asks);
            desk.fill("receivedOn", Enrolling.today());
            officer.press(of("commission.record")).see("1 か所").look("commission-record");
            officer.check("渡辺 由紀").press(of("commission.record"));
            officer.see(Texts.get(Locale.JAPANESE, "console.org.recorded", asks));
        }
    }

    private static String of(String key) {
        return Texts.get(Locale.JAPANESE, "console.org." + key);
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

    /** Opening the link changes nothing; all that is left out is told at once; a password that is known everywhere is not taken. */
    private static void aPasswordIsSet(Visit user, String link) {
        user.open(link).open(link).seeHeading("パスワード設定").look("link-first");
        user.press("設定");
        assertThat(user.page().locator(".summary li")).hasCount(3);
        Joining.choose(user, "password1234");
        user.press("設定");
        assertThat(user.page().locator(".summary")).isFocused();
        assertThat(user.page().locator("[id='form:agreed:input']")).isChecked();
        user.look("link-first-fault");
        user.open("/login.xhtml").page().goBack(); // the way back leads to the page and not to a form that was sent
        user.seeHeading("パスワード設定");
        Joining.choose(user, PASSWORD);
        user.press("設定").see("パスワードを設定しました").look("link-first-done");
    }
}
