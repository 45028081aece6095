package org.zairyu.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zairyu.audit.Actor;

/**
 * What came of a try to sign in.
 *
 * @param person    who it is, null unless the password was right and nothing stands in the way
 * @param arguments of the message: the last valid day ({@link LocalDate}) or the end of the lock ({@link Instant}), or nothing
 */
public record SignIn(Outcome outcome, Person person, List<Object> arguments) {

    /** The ways it can end; each refusal has its text in the bundle. */
    public enum Outcome {
        SIGNED_IN,
        /** The password is right; a code of the second factor is missing yet. */
        CODE_NEEDED,
        /** The password is right; a second factor is demanded and none is set up yet. */
        FACTOR_NEEDED,
        /** The code is wrong, was used or is too old. */
        CODE_WRONG,
        /** Between password and code something has changed, or too much time has passed. */
        STEP_OVER,
        /** The name is unknown or the password is not its own: one answer for both. */
        WRONG,
        /** The name, known or not, was tried too often; argument: until when. */
        LOCKED,
        /** Too many failures came from that network. */
        TOO_MANY,
        /** The server could not check in time. */
        BUSY,
        /** Right, but the account was deleted. */
        DELETED,
        /** Right, but the authorization has run out; argument: its last valid day. */
        AUTHORIZATION_ENDED,
        /** Right, but the password has run out; argument: its last valid day, or nothing when none was ever set. */
        PASSWORD_ENDED
    }

    /**
     * Who has signed in.
     *
     * @param organization name of a staff user's organization, null for an officer
     * @param bureau       key of an officer's unit, or of the unit in charge of the organization
     * @param roles        of an officer, empty for a staff user
     * @param language     ja or en
     * @param epoch        of the account's sessions, see {@link AccountSessions}
     */
    public record Person(
            Actor actor,
            String name,
            String organization,
            String bureau,
            Set<OfficerRole> roles,
            String language,
            int epoch) {}

    /** Key of the text that says what is wrong and what to do; of no use when signed in. */
    public String message() {
        return "account.signIn." + outcome;
    }

    public boolean ok() {
        return outcome == Outcome.SIGNED_IN;
    }

    /** Whether the password was right and a second step is to follow. */
    public boolean halfway() {
        return outcome == Outcome.CODE_NEEDED || outcome == Outcome.FACTOR_NEEDED;
    }

    static SignIn refused(Outcome outcome, Object... arguments) {
        return new SignIn(outcome, null, List.of(arguments));
    }

    static SignIn refused(Standing.Obstacle obstacle) {
        return obstacle.lastDay() == null
                ? refused(obstacle.outcome())
                : refused(obstacle.outcome(), obstacle.lastDay());
    }
}
