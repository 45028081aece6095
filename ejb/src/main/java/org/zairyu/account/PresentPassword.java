package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** Checks the present password of a person who is signed in, under the same lock rule as signing in: who found a session open cannot guess on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresentPassword {

    @Inject
    SignInBook book;

    @Inject
    AccountDirectory accounts;

    @Inject
    Passwords passwords;

    @Inject
    JapanClock clock;

    /** Empty when it is right. */
    public Optional<Refusal> refusal(Actor actor, char[] password) {
        Account account = accounts.account(actor).orElseThrow();
        Realm realm = actor.kind() == Actor.Kind.STAFF ? Realm.STAFF : Realm.OFFICER;
        SignInKey key = SignInKey.inside(realm, account.name());
        if (SignInBook.counted(book, key, clock.now()).isPresent()) {
            return Optional.of(Refusal.PASSWORD_LOCKED);
        }
        try {
            if (password.length > Passwords.LONGEST || !passwords.matches(password, account.passwordHash())) {
                return Optional.of(Refusal.PASSWORD_WRONG);
            }
        } catch (Passwords.Busy e) {
            book.takeBack(key);
            return Optional.of(Refusal.BUSY);
        }
        book.clear(key, clock.now());
        return Optional.empty();
    }
}
