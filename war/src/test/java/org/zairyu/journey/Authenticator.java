package org.zairyu.journey;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.zairyu.account.Totp;
import org.zairyu.browser.Visit;

/** An officer's authenticator app. Each code is good once, so it waits for the next one where need be. */
final class Authenticator {
    private static final double PAUSE_MILLIS = 500;

    private final byte[] secret;
    private long used;

    Authenticator(String key) {
        secret = Base32.decode(key.replace(" ", ""));
    }

    /** Set up from the page that shows the key. */
    static Authenticator of(Visit visit) {
        return new Authenticator(visit.page().locator(".steps .code").textContent());
    }

    /** Types a code that was not used before, and sends it; the browser rests until one is good. */
    void enter(Visit visit) {
        String code = code(() -> visit.page().waitForTimeout(PAUSE_MILLIS));
        visit.page().locator("input[autocomplete=one-time-code]").fill(code);
        visit.page().locator("main button.btn--primary").click();
    }

    /**
     * A code that was not used before: this one, or that of the next half minute.
     *
     * @param rest is done until one is good
     */
    String code(Runnable rest) {
        long step = Math.max(used + 1, Totp.step(Instant.now()));
        while (step > Totp.step(Instant.now()) + 1) {
            rest.run();
        }
        used = step;
        return Totp.code(secret, step);
    }
}
