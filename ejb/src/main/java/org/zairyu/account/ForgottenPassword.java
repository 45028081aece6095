package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zairyu.calendar.JapanClock;

/**
 * パスワードを忘れた場合 (L-3). What the person is told is the same whether 認証ID and mail address belong together or not, after the same work, so
 * that nobody learns who is enrolled. It also serves a password that ran out and a locked account.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenPassword {

    private static final int LONGEST = 300;

    /** With one the mail was a seventh of the time, with two it is less than a tenth. */
    private static final int HASHES = 2;

    @Inject
    ResetBook book;

    @Inject
    Passwords passwords;

    @Inject
    NetworkLimit networks;

    @Inject
    JapanClock clock;

    /**
     * Mails a link when the two belong together.
     *
     * @param address where the request came from
     * @return false when too many asked from there; nothing was looked at then
     */
    public boolean ask(String authId, String email, String address) {
        Instant now = clock.now();
        if (!networks.mayTry(address, now)) {
            return false;
        }
        networks.failed(address, now);
        if (authId.length() <= LONGEST && email.length() <= LONGEST) {
            book.ask(authId, email, address);
        }
        // dearer than a sign-in, for all: the few milliseconds of writing a mail are lost in it
        for (int i = 0; i < HASHES; i++) {
            passwords.hash("nobody's".toCharArray());
        }
        return true;
    }
}
