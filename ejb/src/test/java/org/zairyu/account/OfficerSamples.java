package org.zairyu.account;

import java.util.EnumSet;
import java.util.List;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

/** Officers of a house, whom its administrator Okada keeps. */
final class OfficerSamples {

    static final String PASSWORD = "three bicycles in the rain";

    private final TestHouse house;
    private final Actor administrator;

    OfficerSamples(TestHouse house) {
        this.house = house;
        this.administrator = officer("okada", OfficerRole.ADMINISTRATOR);
    }

    Actor administrator() {
        return administrator;
    }

    Actor officer(String login, OfficerRole... roles) {
        return Actor.officer(
                new AccountSamples(house).officer(login, "tokyo", roles).getId());
    }

    static OfficerDetails details(String login, String bureau, OfficerRole... roles) {
        return new OfficerDetails("佐伯 直子", login, "saeki@isa.example.jp", bureau, EnumSet.copyOf(List.of(roles)));
    }

    OfficerView view(long id) {
        return house.get(OfficerDirectory.class).open(administrator, id);
    }

    /** Sets {@link #PASSWORD} by a link. */
    NewPasswords.Answer set(String token) {
        return house.get(NewPasswords.class).set(Realm.OFFICER, token, PASSWORD.toCharArray());
    }

    SignIn signIn(String login, String password) {
        return house.get(SignInDesk.class).signIn(Realm.OFFICER, login, password.toCharArray(), "203.0.113.7");
    }
}
