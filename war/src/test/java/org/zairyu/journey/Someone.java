package org.zairyu.journey;

import org.zairyu.browser.Visit;

/** People of the sample data, as whom a journey signs in. */
public enum Someone {
    TANAKA("/login.xhtml", "R2SHKTANAB", "hinata-no-sanpomichi-31"),
    /** A colleague of Tanaka, at the same organization. */
    SUZUKI("/login.xhtml", "R3SHKSUZKG", "kawazoi-no-yanagi-62"),
    /** At another organization. */
    YAMAMOTO("/login.xhtml", "R4SEKYAMAS", "yamabuki-no-saka-47"),
    /** Has English as the language of the account. */
    SMITH("/login.xhtml", "R6HTJMJTHS", "quiet-garden-stone-29"),
    /** Examiner at Tokyo, the bureau in charge of Tanaka's applicants. */
    SAEKI("/console/login.xhtml", "saeki", "tokyo-no-satsuki-hare-21"),
    /** Examiner at Tokyo who also works at its counter. */
    OGAWA("/console/login.xhtml", "ogawa", "kaede-no-komorebi-58"),
    /** Approver at Tokyo. */
    HAYASHI("/console/login.xhtml", "hayashi", "shirayuki-no-michi-77"),
    /** Administrator at Tokyo, who may move the clock. */
    OKADA("/console/login.xhtml", "tokyo-admin", "hikari-no-toudai-12"),
    /** Examiner at Osaka. */
    INOUE("/console/login.xhtml", "inoue", "naniwa-no-funauta-64"),
    /** Administrator and examiner at Nagoya, with English as the language of the account. */
    KONDO("/console/login.xhtml", "nagoya-admin", "atsuta-no-mori-no-kaze-68");

    private final String page;
    private final String id;
    private final String password;

    Someone(String page, String id, String password) {
        this.page = page;
        this.id = id;
        this.password = password;
    }

    /** Signs in and lands on the home page. */
    public Visit signIn(Visit visit) {
        visit.open(page);
        answer(visit);
        visit.page().waitForURL("**/home.xhtml");
        return visit;
    }

    /** Signs in on the sign-in page that stands open, and lands where that leads. */
    void answer(Visit visit) {
        visit.page().locator("input[autocomplete=username]").fill(id);
        visit.page().locator("input[type=password]").fill(password);
        visit.page().locator("main button.btn--primary").click();
    }

    String page() {
        return page;
    }

    String id() {
        return id;
    }

    String password() {
        return password;
    }
}
