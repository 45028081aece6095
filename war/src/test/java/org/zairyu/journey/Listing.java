package org.zairyu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/** 申請情報一覧, as its user looks for one applicant there. */
final class Listing {
    private Listing() {}

    /** The rows of this applicant. */
    static Locator rows(Visit visit, String applicant) {
        String clear = Texts.get(visit.language(), "portal.filter.clear");
        visit.open("/portal/list.xhtml").type(Texts.get(visit.language(), "staff.list.name"), applicant);
        visit.press(Texts.get(visit.language(), "portal.filter.apply"));
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(clear))
                .waitFor();
        return visit.page().locator("tbody tr", new Page.LocatorOptions().setHasText(applicant));
    }

    /** The id of this applicant's only application. */
    static String id(Visit visit, String applicant) {
        String address = rows(visit, applicant).locator("th a").getAttribute("href");
        return URI.create(address).getQuery().replace("id=", "");
    }
}
