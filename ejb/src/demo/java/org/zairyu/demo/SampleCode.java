package org.zairyu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.bouncycastle.util.encoders.Base32;
import org.zairyu.account.Accounts;
import org.zairyu.account.CodeHint;
import org.zairyu.account.Officer;
import org.zairyu.account.Totp;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** Shows the present code of an officer of the samples, so that nobody needs a telephone to try the console. */
@ApplicationScoped
public class SampleCode implements CodeHint {

    @Inject
    Accounts accounts;

    @Inject
    JapanClock clock;

    @Override
    public Optional<String> words(Actor who, Locale locale) {
        if (who.kind() != Actor.Kind.OFFICER) {
            return Optional.empty();
        }
        String login = accounts.officer(who.id()).map(Officer::getLogin).orElse("");
        return SampleTable.rows("officer.csv").stream()
                .filter(row -> row.get("id").equals(login) && !row.get("secret").isEmpty())
                .findFirst()
                .map(row -> words(row, locale));
    }

    /** The machine's own time, as an app's: the clock of the demonstration may be days ahead. */
    private String words(Map<String, String> row, Locale locale) {
        String code = Totp.code(Base32.decode(row.get("secret")), Totp.step(clock.machine()));
        String words = ResourceBundle.getBundle("org.zairyu.demo.clock", locale, SampleCode.class.getClassLoader())
                .getString("code");
        return MessageFormat.format(words, code);
    }
}
