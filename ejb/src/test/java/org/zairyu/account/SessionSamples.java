package org.zairyu.account;

import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

/** Sessions to test with. */
final class SessionSamples {

    private final TestHouse house;

    SessionSamples(TestHouse house) {
        this.house = house;
    }

    /** As when that person has just signed in. */
    long open(Actor actor) {
        SignIn.Person person =
                house.get(AccountDirectory.class).account(actor).orElseThrow().person();
        return house.get(AccountSessions.class).open(person, "203.0.113.*", "Firefox, Linux");
    }

    boolean live(Actor actor, long session) {
        return house.get(AccountSessions.class).live(actor, session);
    }
}
