package org.zairyu.journey;

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

/** One-time links as people and their mail programs open them: each way in which one cannot be used has its own page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LinkPageIT {
    private static final String ID = "RASJ-ENMR-JJ";
    private static final String EMAIL = "mori@example.jp";
    private static final String PASSWORD = "hoshi-no-furu-oka-52";
    private static final int PREFETCHES = 3;

    @ArquillianResource
    private URI base;

    @Test
    @Requirement({"L-3", "E-8", "S-2"})
    void aLostPasswordIsSetAnewByTheNewestLinkOnce() {
        try (Visit user = Browser.visit(base, Locale.JAPANESE)) {
            ask(user);
            String first = MailFolder.find(user, EMAIL, "(/link/\\S+)");
            for (int i = 0; i < PREFETCHES; i++) {
                user.open(first).seeHeading(words("title.RESET"));
            }
            ask(user);
            String second = MailFolder.find(user, EMAIL, "(/link/(?!" + token(first) + ")\\S+)");
            user.open(first)
                    .seeHeading(words("title.REPLACED"))
                    .see(words("cure.REPLACED"))
                    .look("link-replaced");
            user.open(second.substring(0, second.length() - 1))
                    .seeHeading(words("title.UNKNOWN"))
                    .see(words("cure.UNKNOWN"))
                    .look("link-unknown");
            user.open(second).look("link-reset");
            user.page().locator("[id='form:fresh:input']").fill(PASSWORD);
            user.page().locator("[id='form:again:input']").fill(PASSWORD);
            user.press(words("set")).look("link-done");
            user.open(second)
                    .seeHeading(words("title.USED"))
                    .see(words("cure.USED"))
                    .look("link-used");
            Joining.signIn(user, ID, PASSWORD);
            user.page().waitForURL("**/home.xhtml");
            ServerLog.holdsNothingOf(token(first), token(second), PASSWORD, EMAIL, ID, ID.replace("-", ""));
        }
    }

    private static void ask(Visit user) {
        user.open("/forgot.xhtml");
        user.page().locator("[id='form:authId:input']").fill(ID);
        user.page().locator("[id='form:email:input']").fill(EMAIL);
        user.press(Texts.get(Locale.JAPANESE, "account.forgot.send"));
        user.page().waitForURL("**/link-done.xhtml**");
    }

    private static String token(String link) {
        return link.replace("/link/", "");
    }

    private static String words(String key) {
        return Texts.get(Locale.JAPANESE, "account.link." + key);
    }
}
