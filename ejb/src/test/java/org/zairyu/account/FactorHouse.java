package org.zairyu.account;

import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

/** A house with a staff user and the app for their second factor. */
abstract class FactorHouse {

    TestHouse house;
    AccountSamples accounts;
    FactorSamples app;
    Actor user;
    SecondFactorDesk desk;

    void open(TestDatabase database) {
        house = TestHouse.on(database);
        accounts = new AccountSamples(house);
        app = new FactorSamples(house);
        user = Actor.staff(accounts.staff().getId());
        desk = house.get(SecondFactorDesk.class);
    }
}
