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

/** However often a button is pressed and wherever a page is open twice: one application, nothing typed lost, and a sentence. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnlyOncePageIT {
    private static final String SUBMIT = "入管庁に申請を行う";

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"F-10", "F-11"})
    void submittedAgainItIsFiledOnce() {
        String applicant = "GANBOLD SARANGEREL";
        try (Visit staff = Browser.visit(base, Locale.JAPANESE)) {
            String id = Listing.id(Someone.TANAKA.signIn(staff), applicant);
            Visit tab = staff.secondTab();
            tab.open("/portal/submit.xhtml?id=" + id).see("1 件を申請できます");
            staff.open("/portal/submit.xhtml?id=" + id);
            button(staff).dblclick();
            String number =
                    Filing.provisionalNumber(staff.seeHeading("申請が完了しました").page());

            staff.page().reload();
            staff.seeHeading("申請が完了しました").see(number);
            staff.page().goBack();
            staff.see("二重には申請されていません");
            tab.press(SUBMIT).see("二重には申請されていません").see(number).look("done-already");
            staff.open("/portal/submit.xhtml?id=" + id).see("二重には申請されていません");
            assertThat(Listing.rows(staff, applicant)).hasCount(1);
            assertThat(Listing.rows(staff, applicant)).containsText(number);
        }
    }

    @Test
    @Requirement({"F-10", "F-11"})
    void clickedTwiceWithoutScriptItIsFiledOnce() {
        String applicant = "SHRESTHA BIKASH";
        try (Visit staff = Browser.visitWithoutScript(base, Locale.JAPANESE)) {
            String id = Listing.id(Someone.YAMAMOTO.signIn(staff), applicant);
            staff.open("/portal/submit.xhtml?id=" + id);
            button(staff).dblclick();
            String number =
                    Filing.provisionalNumber(staff.seeHeading("申請が完了しました").page());
            assertThat(Listing.rows(staff, applicant)).hasCount(1);
            assertThat(Listing.rows(staff, applicant)).containsText(number);
        }
    }

    @Test
    @Requirement("F-4")
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningIn() {
        try (Visit staff = Browser.visit(base, Locale.JAPANESE)) {
            String id = Listing.id(Someone.TANAKA.signIn(staff), "ZHANG WEI");
            staff.open("/portal/entry/form.xhtml?page=step2-1&id=" + id);
            named(staff, "homeTown").fill("大連市甘井子区");
            named(staff, "reason").fill("同じ勤務先で働くため。");
            staff.loseSession().press("身分事項(Step2-2) へ進む").see("認証ID");
            staff.see("送られた入力は失われていません。").look("login-kept");
            Someone.TANAKA.answer(staff);
            staff.see("ログインの有効時間が切れたときに送られた入力を、下書きに残しました。");
            assertThat(named(staff, "homeTown")).hasValue("大連市甘井子区");
            assertThat(named(staff, "reason")).hasValue("同じ勤務先で働くため。");
            staff.look("step2-1-kept").open("/portal/entry/form.xhtml?page=step2-1&id=" + id);
            assertThat(named(staff, "homeTown")).hasValue("大連市甘井子区");
        }
    }

    @Test
    @Requirement("F-4")
    void theSecondTabThatSavesIsToldAndKeepsItsAnswers() {
        try (Visit first = Browser.visit(base, Locale.JAPANESE)) {
            String id = Listing.id(Someone.TANAKA.signIn(first), "NGUYEN VAN HUNG");
            String address = "/portal/entry/form.xhtml?page=step2-1&id=" + id;
            Visit second = first.secondTab();
            first.open(address);
            second.open(address);
            named(first, "homeTown").fill("ハイフォン市");
            first.press("下書きを保存して中断する").see("下書きを保存しました。");
            named(second, "homeTown").fill("フエ市");
            second.press("下書きを保存して中断する").see("別の画面で、この部分が先に保存されています");
            assertThat(named(second, "homeTown")).hasValue("フエ市");
            second.look("step2-1-conflict");
            second.press("下書きを保存して中断する").see("別の画面で、この部分が先に保存されています");
            assertThat(named(first.open(address), "homeTown")).hasValue("ハイフォン市");
            second.press("この画面の内容で保存して進む").seeHeading("身分事項(Step2-2)");
            assertThat(named(first.open(address), "homeTown")).hasValue("フエ市");
        }
    }

    @Test
    @Requirement("F-4")
    void ofAPartThatWasNeverSavedTheSecondTabIsToldAgainUntilItChooses() {
        try (Visit first = Browser.visit(base, Locale.JAPANESE)) {
            String id = Listing.id(Someone.TANAKA.signIn(first), "NGUYEN VAN HUNG");
            String address = "/portal/entry/form.xhtml?page=step2-3&id=" + id;
            Visit second = first.secondTab();
            first.open(address);
            second.open(address);
            named(first, "activityDetail").fill("設計");
            first.press("下書きを保存して中断する").see("下書きを保存しました。");
            named(second, "activityDetail").fill("試験");
            for (int press = 0; press < 2; press++) {
                second.press("下書きを保存して中断する").see("別の画面で、この部分が先に保存されています");
                assertThat(named(second, "activityDetail")).hasValue("試験");
            }
            assertThat(named(first.open(address), "activityDetail")).hasValue("設計");
        }
    }

    private static Locator button(Visit visit) {
        return visit.page().locator("main button.btn--primary");
    }

    private static Locator named(Visit visit, String question) {
        return visit.page().locator("[name$=':" + question + "']");
    }
}
