package org.zairyu.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides whether an account may be used on a day (L-2, L-4). All days are last valid days: on the day itself it still works.
 *
 * @param deleted         whether the account was deleted
 * @param authorizedUntil last valid day of the authorization, null for officers, who need none, and before the first password
 * @param hasPassword     whether one was ever set
 * @param passwordUntil   last valid day of the password, null when it has none or none was ever set
 */
public record Standing(boolean deleted, LocalDate authorizedUntil, boolean hasPassword, LocalDate passwordUntil) {

    /** What is wrong with an account, the gravest first; the day is the last on which all was well, null where there is none. */
    public record Obstacle(SignIn.Outcome outcome, LocalDate lastDay) {}

    /** Why the account cannot be used on that day; empty when it can. */
    public Optional<Obstacle> obstacle(LocalDate today) {
        if (deleted) {
            return Optional.of(new Obstacle(SignIn.Outcome.DELETED, null));
        }
        if (authorizedUntil != null && today.isAfter(authorizedUntil)) {
            return Optional.of(new Obstacle(SignIn.Outcome.AUTHORIZATION_ENDED, authorizedUntil));
        }
        if (!hasPassword || passwordUntil != null && today.isAfter(passwordUntil)) {
            return Optional.of(new Obstacle(SignIn.Outcome.PASSWORD_ENDED, passwordUntil));
        }
        return Optional.empty();
    }
}
