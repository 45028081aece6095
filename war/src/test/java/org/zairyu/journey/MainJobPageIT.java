package org.zairyu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

/** The main job: from the entry of one person's extension to its receipt, through the pages of all who take part. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MainJobPageIT {
    private static final String APPLICANT = "TRAN THI MINH ANH";
    private static final String WANTED = "住民税の課税証明書";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"F-1", "F-3", "F-8", "F-9", "F-10", "F-11", "F-12", "A-5", "N-5", "X-3"})
    void anExtensionIsEnteredFiledExaminedPermittedAndReceived() {
        try (Visit staff = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Filing filing = new Filing(Someone.TANAKA.signIn(staff), APPLICANT);
            aWrongDayIsMendedOnStep1(staff, filing);
            filing.begin();
            aWrongCardNumberIsMendedOnStep2(staff, filing);
            filing.answerAll();
            filing.enter();
            String address = Filing.application(staff);
            filing.attachAll();
            String provisional = filing.submit();
            assertTrue(provisional.startsWith("仮"), provisional);
            theListShowsItOnce(staff, provisional);

            staff.open(address).see("申請完了").see(provisional).look("application-filed");
            aDayPasses();
            staff.open(address).see("審査中").look("application-accepted");
            String acceptance = number(staff, "申請受付番号");

            Examining examining = new Examining(Someone.SAEKI.signIn(officer));
            examining.take(acceptance, APPLICANT, "佐伯 直子");
            examining.lookAtRefusalAndWithdrawal();
            examining.askForDocuments(WANTED);
            theRequestIsAnswered(staff, filing, address);

            officer.page().reload();
            officer.see("回答あり").look("case-answered");
            examining.permit("3年");
            examining.readMail("審査完了に関するお知らせ");
            officer.see(acceptance).see("株式会社みほんソフト 田中 翔子 様").see("在留カード");
            theReceiptIsRegistered(staff, address);
            ServerLog.holdsNothingOf(APPLICANT, "AB12345678CD", "佐伯", Someone.SAEKI.password(), acceptance);
        }
    }

    /** The summary takes the focus and leads to the field; what was chosen and typed is still there. */
    private static void aWrongDayIsMendedOnStep1(Visit staff, Filing filing) {
        staff.open("/portal/entry/step1.xhtml");
        filing.answerStep1("2027年2月30日");
        staff.press("身分事項(Step2-1)へ進む").see("か所を直すと先へ進めます");
        assertThat(staff.page().locator(".summary")).isFocused();
        assertThat(staff.page().locator("[id='form:end:input']")).hasValue("2027年2月30日");
        assertThat(staff.page().locator("input[value=EXTENSION]")).isChecked();
        staff.look("step1-fault");
        staff.page().locator(".summary a").click();
        assertThat(staff.page().locator("[id='form:end:input']")).isFocused();
        staff.open("/portal/home.xhtml");
    }

    private static void aWrongCardNumberIsMendedOnStep2(Visit staff, Filing filing) {
        staff.look("step2-1");
        filing.typeAll();
        staff.page().locator("[name$=':residenceCardNumber']").fill("AB1234");
        staff.press(filing.next("step2-2")).see("いま6文字です。");
        assertThat(staff.page().locator(".summary")).isFocused();
        assertThat(staff.page().locator("[name$=':residenceCardNumber']")).hasValue("AB1234");
        assertThat(staff.page().locator("[name$=':homeTown']")).hasValue("Da Nang, Hai Chau District");
        staff.look("step2-1-fault");
        staff.page().locator(".summary a").click();
        assertThat(staff.page().locator("[name$=':residenceCardNumber']")).isFocused();
    }

    private static void theListShowsItOnce(Visit staff, String provisional) {
        staff.page().reload();
        staff.see(provisional);
        staff.open("/portal/list.xhtml").see(provisional).look("list");
        assertEquals(
                1,
                staff.page()
                        .locator("tbody tr", new Page.LocatorOptions().setHasText(provisional))
                        .count());
    }

    private void aDayPasses() {
        try (Visit administrator = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OKADA.signIn(administrator).open("/console/clock.xhtml").look("clock");
            String before = ahead(administrator);
            administrator.press("1日進める");
            assertThat(administrator.page().locator("dl.answers dd").nth(1))
                    .not()
                    .hasText(before);
        }
    }

    private static String ahead(Visit administrator) {
        return administrator.page().locator("dl.answers dd").nth(1).innerText();
    }

    private static void theRequestIsAnswered(Visit staff, Filing filing, String address) {
        staff.open("/portal/home.xhtml").see("資料の提出を求められています").look("home-requested");
        staff.open(address).see("資料提出待ち").see(WANTED).look("application-requested");
        staff.follow("資料を添付する").seeHeading("求められた資料を提出する").look("answer");
        filing.send(Papers.pdf("課税証明書.pdf"), "資料を添付する");
        staff.see("資料添付に関する申告書を、先頭のページに付けました。").see("2 ページ").look("answer-attached");
        staff.press("資料を提出する").see("資料を提出しました。").see("審査中").look("application-answered");
        staff.open(address.replace("application", "answer"))
                .see("求められている資料はありません")
                .look("answer-none");
    }

    private static void theReceiptIsRegistered(Visit staff, String address) {
        staff.open("/portal/home.xhtml").see("審査が完了しました").see(APPLICANT);
        staff.open(address).see("審査完了").see("許可されました").see("3年").look("application-permitted");
        staff.press("受領を登録する").see("受領を登録しました。").look("application-received");
    }

    private static String number(Visit staff, String label) {
        String shown = staff.page()
                .locator("dl div", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .locator("dd")
                .first()
                .innerText();
        return shown.strip().split("\\s")[0];
    }
}
