package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.zairyu.account.Realm;
import org.zairyu.text.Texts;

/** The sign-in page of officers, on the console. */
@Named
@RequestScoped
public class OfficerSignIn extends SignInForm {

    private static final String COMMON = "account.signIn.";
    private static final String OFFICERS = "account.signIn.officer.";

    @Override
    Realm realm() {
        return Realm.OFFICER;
    }

    @Override
    String worded(String key, Locale locale) {
        String own = OFFICERS + key.substring(COMMON.length());
        return Texts.has(locale, own) ? own : key;
    }
}
