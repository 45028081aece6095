package org.zairyu.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;

/** What a person typed on one of the two sign-in pages; carries back the answer. */
final class RealmCredential implements Credential {

    private final Realm realm;
    private final String name;
    private final String password;
    private SignIn answer;

    RealmCredential(Realm realm, String name, String password) {
        this.realm = realm;
        this.name = name;
        this.password = password;
    }

    Realm realm() {
        return realm;
    }

    String name() {
        return name;
    }

    char[] password() {
        return password.toCharArray();
    }

    void answered(SignIn signIn) {
        this.answer = signIn;
    }

    /** What came of it; null before it was tried. */
    SignIn answer() {
        return answer;
    }
}
