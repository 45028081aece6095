package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.zairyu.account.Realm;

/** The sign-in page of staff users (L-1). */
@Named
@RequestScoped
public class StaffSignIn extends SignInForm {

    @Override
    Realm realm() {
        return Realm.STAFF;
    }

    @Override
    String worded(String key, Locale locale) {
        return key;
    }

    /** Whether the session ended while an answer was sent: then the page says that it is kept. */
    public boolean isAnswersWait() {
        return KeptPosts.waiting(asked);
    }
}
