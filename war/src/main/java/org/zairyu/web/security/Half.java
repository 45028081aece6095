package org.zairyu.web.security;

import java.io.Serializable;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;
import org.zairyu.audit.Actor;

/**
 * Who has given the right password and not the second step yet, as the session keeps it. It opens no page but that of the second step.
 *
 * @param setup whether the second factor is to be set up first
 * @param at    milliseconds of the session's own clock
 * @param epoch of the account's sessions when the password was given
 */
record Half(Realm realm, long accountId, boolean setup, long at, int epoch) implements Serializable {

    private static final long LONGEST = 10 * 60 * 1000L;

    static Half of(Realm realm, SignIn answer, long at) {
        return new Half(
                realm,
                answer.person().actor().id(),
                answer.outcome() == SignIn.Outcome.FACTOR_NEEDED,
                at,
                answer.person().epoch());
    }

    /** Whether it was too long ago: a telephone is at hand within ten minutes. */
    boolean over(long now) {
        return now - at >= LONGEST;
    }

    Actor actor() {
        return realm == Realm.STAFF ? Actor.staff(accountId) : Actor.officer(accountId);
    }

    /** The page on which it goes on. */
    String page() {
        return setup ? Area.SETUP : Area.codePage(realm);
    }
}
