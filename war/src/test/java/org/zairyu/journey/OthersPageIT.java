package org.zairyu.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
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

/** What belongs to others is not there, for whoever knows its address; and each attempt is in the audit trail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OthersPageIT {
    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"S-1", "F-7", "X-5"})
    void anotherPersonsApplicationDraftAndFilesAreNotThere() {
        try (Visit owner = Browser.visit(base, Locale.JAPANESE);
                Visit other = Browser.visit(base, Locale.JAPANESE);
                Visit colleague = Browser.visit(base, Locale.JAPANESE)) {
            Someone.TANAKA.signIn(owner);
            String entered = Listing.id(owner, "HU JING");
            String draft = Listing.id(owner, "NGUYEN VAN HUNG");
            Someone.YAMAMOTO.signIn(other);
            for (String page : new String[] {
                "application.xhtml?id=",
                "documents.xhtml?id=",
                "photo.xhtml?id=",
                "receiving.xhtml?id=",
                "answer.xhtml?id=",
                "submit.xhtml?id=",
                "entry/entered.xhtml?id=",
                "copy?id=",
                "file?what=photo&id="
            }) {
                isNotThere(other, "/portal/" + page + entered, entered);
            }
            isNotThere(other, "/portal/entry/check.xhtml?id=" + draft, draft);
            isNotThere(other, "/portal/entry/form.xhtml?page=step2-1&id=" + draft, draft);
            other.look("not-yours");
            Someone.SUZUKI.signIn(colleague);
            isNotThere(colleague, "/portal/application.xhtml?id=" + entered, entered);
            assertEquals(0, Listing.rows(other, "HU JING").count());
            assertEquals(0, Listing.rows(colleague, "HU JING").count());
        }
    }

    @Test
    @Requirement({"S-1", "X-1", "X-5"})
    void aCaseOfAnotherBureauIsNotThere() {
        try (Visit owner = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            String filed = Listing.id(Someone.TANAKA.signIn(owner), "THIN THIN AYE");
            Someone.INOUE.signIn(officer);
            for (String page : new String[] {"case", "permit", "refuse", "request", "withdraw"}) {
                isNotThere(officer, "/console/" + page + ".xhtml?id=" + filed, filed);
            }
            isNotThere(officer, "/console/file?id=1&case=" + filed, filed);
        }
    }

    @Test
    @Requirement({"S-1", "X-5", "C-1", "C-3", "L-5"})
    void aUserOfAnotherBureauIsNotThere() {
        try (Visit own = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            Someone.OGAWA.signIn(own).open("/console/staff-users.xhtml");
            String link = own.page().locator("table tbody th a").first().getAttribute("href");
            String id = link.substring(link.indexOf("id=") + "id=".length());
            Someone.INOUE.signIn(officer);
            for (String page : new String[] {"staff-user", "staff-change", "staff-id", "staff-erase"}) {
                int before = refusals(officer, "open", "staff:" + id);
                officer.open("/console/" + page + ".xhtml?id=" + id, 404).see("ページが見つかりません");
                assertTrue(
                        refusals(officer, "open", "staff:" + id) > before, page + " left nothing in the audit trail");
            }
        }
    }

    @Test
    @Requirement({"S-1", "X-5"})
    void nobodyEntersTheOtherRealm() {
        try (Visit staff = Browser.visit(base, Locale.JAPANESE);
                Visit officer = Browser.visit(base, Locale.JAPANESE)) {
            isSentAway(Someone.TANAKA.signIn(staff), "/console/queue.xhtml", "/console/login.xhtml");
            staff.open("/portal/home.xhtml").seeHeading("ホーム");
            isSentAway(Someone.SAEKI.signIn(officer), "/portal/list.xhtml", "/login.xhtml");
            officer.open("/console/home.xhtml").seeHeading("ホーム");
        }
    }

    @Test
    @Requirement("S-1")
    void whoIsSignedOutSignsInFirstAndThenSeesThePageAskedFor() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            visit.open("/portal/entry/step1.xhtml").see("認証ID");
            assertEquals("/login.xhtml", path(visit));
            Someone.TANAKA.answer(visit);
            visit.seeHeading("申請種別及び在留資格選択(Step1)").press("サインアウト").see("認証ID");
            visit.open("/portal/list.xhtml").see("認証ID");
            assertEquals("/login.xhtml", path(visit));
        }
    }

    private static void isNotThere(Visit visit, String address, String id) {
        int before = refusals(visit, "open", "application:" + id);
        visit.open(address, 404).see("ページが見つかりません");
        assertTrue(refusals(visit, "open", "application:" + id) > before, address + " left nothing in the audit trail");
    }

    private static void isSentAway(Visit visit, String page, String signInPage) {
        int before = refusals(visit, "page", page);
        visit.open(page);
        assertEquals(signInPage, path(visit));
        assertTrue(refusals(visit, "page", page) > before, page + " left nothing in the audit trail");
    }

    private static int refusals(Visit visit, String action, String subject) {
        APIResponse answer =
                visit.page().request().get(visit.address("/probe/refusals?action=" + action + "&subject=" + subject));
        return Integer.parseInt(answer.text());
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }
}
