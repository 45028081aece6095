package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;

/**
 * Signing in (L-1, L-2), the first of two steps where there is a second factor: officers must have one (S-3). Unknown name and wrong
 * password have the same answer after the same work, a lock holds for names that do not exist as well and takes as long, and what else is
 * wrong with an account is told only to who knows its password. No database connection is held while a password is checked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInDesk {

    private static final int LONGEST_NAME = 100;

    @Inject
    SignInBook book;

    @Inject
    AccountDirectory accounts;

    @Inject
    Passwords passwords;

    @Inject
    NetworkLimit networks;

    @Inject
    JapanClock clock;

    /**
     * Tries to sign in; anybody may call it. Nothing is thrown for what a person can do wrong. Every answer is in the audit trail but those
     * to a network that fails too often: it could fill the trail.
     *
     * @param name     認証ID or login name as typed
     * @param password as typed; the caller wipes it
     * @param address  where the request came from
     */
    public SignIn signIn(Realm realm, String name, char[] password, String address) {
        Instant now = clock.now();
        if (!networks.mayTry(address, now)) {
            return SignIn.refused(SignIn.Outcome.TOO_MANY);
        }
        if (name.length() > LONGEST_NAME || password.length > Passwords.LONGEST) {
            return refused(realm, null, SignIn.refused(SignIn.Outcome.WRONG), address);
        }
        SignInKey key = SignInKey.of(realm, name, address);
        Optional<Account> account = accounts.account(realm, name);
        Optional<Instant> locked = SignInBook.counted(book, key, now);
        try {
            return locked.isPresent()
                    ? locked(realm, account, password, locked.get(), address)
                    : judge(realm, key, account, password, address);
        } catch (Passwords.Busy e) {
            if (locked.isEmpty()) {
                book.takeBack(key);
            }
            return SignIn.refused(SignIn.Outcome.BUSY);
        }
    }

    /** Nothing is looked at, but it takes as long: the time tells no more than the words do. */
    private SignIn locked(Realm realm, Optional<Account> account, char[] password, Instant until, String address)
            throws Passwords.Busy {
        networks.failed(address, clock.now());
        passwords.pretend(password);
        return refused(realm, person(account), SignIn.refused(SignIn.Outcome.LOCKED, LockRule.told(until)), address);
    }

    private SignIn judge(Realm realm, SignInKey key, Optional<Account> account, char[] password, String address)
            throws Passwords.Busy {
        if (!passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
            networks.failed(address, clock.now());
            account.filter(known -> realm == Realm.STAFF)
                    .ifPresent(known -> book.tellOfLock(known.person(), key, clock.now()));
            return refused(realm, person(account), SignIn.refused(SignIn.Outcome.WRONG), address);
        }
        return admit(realm, key, account.orElseThrow(), password, address);
    }

    private SignIn admit(Realm realm, SignInKey key, Account account, char[] password, String address) {
        Instant now = clock.now();
        SignIn.Person person = account.person();
        Optional<Standing.Obstacle> obstacle = account.standing().obstacle(clock.today());
        if (obstacle.isPresent()) {
            book.clear(key, now);
            return refused(realm, person, SignIn.refused(obstacle.get()), address);
        }
        if (passwords.outdated(account.passwordHash())) {
            book.rehash(person.actor(), passwords.hash(password));
        }
        SignIn.Outcome outcome = outcome(realm, account);
        int failures = outcome == SignIn.Outcome.SIGNED_IN
                ? book.signedIn(person, key, address, now)
                : book.halfway(person, key, address, now);
        if (realm == Realm.STAFF && failures > LockRule.FREE_HERE) {
            book.tellOfOdd(person, now, address);
        }
        return new SignIn(outcome, person, List.of());
    }

    private static SignIn.Outcome outcome(Realm realm, Account account) {
        if (account.factor()) {
            return SignIn.Outcome.CODE_NEEDED;
        }
        return realm == Realm.OFFICER ? SignIn.Outcome.FACTOR_NEEDED : SignIn.Outcome.SIGNED_IN;
    }

    private SignIn refused(Realm realm, SignIn.Person person, SignIn answer, String address) {
        book.refused(realm, person, answer.outcome(), address);
        return answer;
    }

    private static SignIn.Person person(Optional<Account> account) {
        return account.map(Account::person).orElse(null);
    }
}
