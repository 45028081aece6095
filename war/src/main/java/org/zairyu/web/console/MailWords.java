package org.zairyu.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.zairyu.text.Texts;
import org.zairyu.web.page.Say;

/** Why a mail was not sent, for a person: the program's own reasons in the page's language, a mail server's words as it said them. */
@Named("mailWords")
@ApplicationScoped
public class MailWords {

    private static final String OWN = "console.mail.reason.";

    public String reason(String kept) {
        String key = OWN + kept.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Texts.has(Say.locale(), key) ? Say.text(key) : kept;
    }
}
