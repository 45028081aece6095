package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/**
 * The second of the two steps of signing in (S-3): who has given the right password gives a code, or sets the second factor up first. Each
 * method takes who it is and the epoch of the sessions at that moment; when the account has changed since, the person begins anew. Wrong
 * codes count by the lock rule, for themselves: a right password does not clear them, but a reset of the password does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondStepDesk {

    private static final int LONGEST = 60;

    @Inject
    SignInBook book;

    @Inject
    FactorBook factors;

    @Inject
    AccountDirectory accounts;

    @Inject
    NetworkLimit networks;

    @Inject
    JapanClock clock;

    /**
     * What came of a code.
     *
     * @param recovery recovery codes, to be shown once, when the second factor was set up by it
     */
    public record Answer(SignIn signIn, List<String> recovery) {

        @Override
        public String toString() {
            return "Answer[" + signIn.outcome() + "]";
        }
    }

    /** A code of the app or a recovery code, by whom a second factor is on. */
    public Answer code(Actor who, int epoch, String typed, String address) {
        return judge(
                account(who, epoch, true),
                who,
                typed,
                address,
                () -> factors.use(who, typed) == FactorBook.Use.WRONG ? Optional.empty() : Optional.of(List.of()));
    }

    /** Makes the secret for an officer who has none: the same one until it is set up. */
    public void begin(Actor who, int epoch) {
        account(who, epoch, false).ifPresent(account -> factors.prepare(who, false));
    }

    /** What the app must be given; empty when the person must begin anew. */
    public Optional<FactorSetup> setup(Actor who, int epoch) {
        return account(who, epoch, false).flatMap(account -> factors.setup(who));
    }

    /** The first code of the app: the second factor is on, and the person is signed in. */
    public Answer first(Actor who, int epoch, String typed, String address) {
        return judge(account(who, epoch, false), who, typed, address, () -> factors.confirm(who, typed)
                .map(FactorChange::codes));
    }

    private Answer judge(
            Optional<Account> account,
            Actor who,
            String typed,
            String address,
            Supplier<Optional<List<String>>> check) {
        Instant now = clock.now();
        if (account.isEmpty()) {
            return answer(SignIn.refused(SignIn.Outcome.STEP_OVER));
        }
        if (!networks.mayTry(address, now)) {
            return answer(SignIn.refused(SignIn.Outcome.TOO_MANY));
        }
        SignIn.Person person = account.get().person();
        SignInKey key = SignInKey.code(who);
        Optional<Instant> locked = SignInBook.counted(book, key, now);
        if (locked.isPresent()) {
            return refused(person, SignIn.refused(SignIn.Outcome.LOCKED, LockRule.told(locked.get())), address);
        }
        Optional<List<String>> right = typed.length() > LONGEST ? Optional.empty() : check.get();
        if (right.isEmpty()) {
            if (who.kind() == Actor.Kind.STAFF) {
                book.tellOfLock(person, key, now);
            }
            return refused(person, SignIn.refused(SignIn.Outcome.CODE_WRONG), address);
        }
        return signedIn(who, key, right.get(), address);
    }

    private Answer signedIn(Actor who, SignInKey key, List<String> recovery, String address) {
        // read anew: setting a second factor up has ended the sessions before
        SignIn.Person person = accounts.account(who).orElseThrow().person();
        int failures = book.signedIn(person, key, address, clock.now());
        if (who.kind() == Actor.Kind.STAFF && failures > LockRule.FREE_HERE) {
            book.tellOfOdd(person, clock.now(), address);
        }
        return new Answer(new SignIn(SignIn.Outcome.SIGNED_IN, person, List.of()), recovery);
    }

    private Answer refused(SignIn.Person person, SignIn answer, String address) {
        networks.failed(address, clock.now());
        Realm realm = person.actor().kind() == Actor.Kind.STAFF ? Realm.STAFF : Realm.OFFICER;
        book.refused(realm, person, answer.outcome(), address);
        return answer(answer);
    }

    private static Answer answer(SignIn signIn) {
        return new Answer(signIn, List.of());
    }

    private Optional<Account> account(Actor who, int epoch, boolean factor) {
        return accounts.account(who)
                .filter(account -> account.person().epoch() == epoch
                        && account.factor() == factor
                        && account.standing().obstacle(clock.today()).isEmpty());
    }
}
