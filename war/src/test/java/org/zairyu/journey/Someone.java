package org.zairyu.journey;

import org.zairyu.browser.Visit;

/** People of the sample data, as whom a journey signs in. */
public enum Someone {
    TANAKA("/login.xhtml", "R2SHKTANAB", "hinata-no-sanpomichi-31"),
    /** A colleague of Tanaka, at the same organization. */
    SUZUKI("/login.xhtml", "R3SHKSUZKG", "kawazoi-no-yanagi-62"),
    /** At another organization. */
    YAMAMOTO("/login.xhtml", "R4SEKYAMAS", "yamabuki-no-saka-47"),
    /** At an organization of Nagoya. */
    KATO("/login.xhtml", "R5SHCKATEG", "minato-no-asayake-85"),
    /** Has English as the language of the account. */
    SMITH("/login.xhtml", "R6HTJMJTHS", "quiet-garden-stone-29"),
    /** Examiner at Tokyo, the bureau in charge of Tanaka's applicants. */
    SAEKI("/console/login.xhtml", "saeki", "tokyo-no-satsuki-hare-21", "CB6UVRPYLB3V7T3HXZGKGS7FUVTDDUBL"),
    /** Examiner at Tokyo who also works at its counter. */
    OGAWA("/console/login.xhtml", "ogawa", "kaede-no-komorebi-58", "VNU7UA5CNHNE3U6NTWWGKYGAEJTOJYJ4"),
    /** Approver at Tokyo. */
    HAYASHI("/console/login.xhtml", "hayashi", "shirayuki-no-michi-77", "5MOACPQZQPIYTSXJVOTGNGPN2EKGO2YN"),
    /** At the counter of Tokyo. */
    ISHII("/console/login.xhtml", "tokyo-counter", "madoguchi-no-hana-33", "KDS4H7WK4M5XFDDT5KRQI64WWM64ZJ2L"),
    /** Administrator at Tokyo, who may move the clock. */
    OKADA("/console/login.xhtml", "tokyo-admin", "hikari-no-toudai-12", "7D4H3FDDA73D3QEETBKZ5QAPOI56K657"),
    /** Examiner at Osaka. */
    INOUE("/console/login.xhtml", "inoue", "naniwa-no-funauta-64", "KXCPPL2NETJHNGDMZ4CWC5QHWNE4LHTX"),
    /** Examiner at Nagoya, without a second factor as yet. */
    HATTORI("/console/login.xhtml", "hattori", "shachihoko-no-sora-26"),
    /** Administrator and examiner at Nagoya, with English as the language of the account. */
    KONDO("/console/login.xhtml", "nagoya-admin", "atsuta-no-mori-no-kaze-68", "5ARZC6MWI4K25QMHRWMS6EJIHMRHOJLO");

    private final String page;
    private final String id;
    private final String password;
    private final Authenticator app;

    /** A staff user, or an officer without a second factor. */
    Someone(String page, String id, String password) {
        this(page, id, password, "");
    }

    /** An officer, with the secret of the second factor as the sample data have it. */
    Someone(String page, String id, String password, String secret) {
        this.page = page;
        this.id = id;
        this.password = password;
        this.app = secret.isEmpty() ? null : new Authenticator(secret);
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
        password(visit);
        if (app != null) {
            visit.page().waitForURL("**/console/code.xhtml");
            code(visit);
        }
    }

    /** The first step alone. */
    void password(Visit visit) {
        visit.page().locator("input[autocomplete=username]").fill(id);
        visit.page().locator("input[type=password]").fill(password);
        visit.page().locator("main button.btn--primary").click();
    }

    /** The second step of an officer. */
    void code(Visit visit) {
        app.enter(visit);
    }

    /**
     * A code of the officer's app that was not used before.
     *
     * @param rest is done until one is good
     */
    public String freshCode(Runnable rest) {
        return app.code(rest);
    }

    public String page() {
        return page;
    }

    public String id() {
        return id;
    }

    public String password() {
        return password;
    }
}
