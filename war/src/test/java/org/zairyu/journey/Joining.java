package org.zairyu.journey;

import org.zairyu.browser.Visit;

/** A person whose application for use was approved: sets the first password, reads the 認証ID, signs in. */
final class Joining {

    private Joining() {}

    /** Answers the 認証ID. */
    static String join(Visit user, String email, String password) {
        user.open(MailFolder.find(user, email, "(/link/\\S+)"));
        choose(user, password);
        user.press("設定").see("パスワードを設定しました");
        return MailFolder.find(user, email, "認証ID: ([A-Z0-9-]+)");
    }

    /** Types a password twice and agrees to the terms. */
    static void choose(Visit user, String password) {
        user.page().locator("[id='form:fresh:input']").fill(password);
        user.page().locator("[id='form:again:input']").fill(password);
        user.page()
                .locator("[id='form:agreed'] input, [id='form:agreed:input']")
                .first()
                .check();
    }

    static void signIn(Visit user, String id, String password) {
        user.open("/login.xhtml");
        user.page().locator("input[autocomplete=username]").fill(id);
        user.page().locator("input[type=password]").fill(password);
        user.page().locator("main button.btn--primary").click();
    }
}
