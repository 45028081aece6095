package org.zairyu.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/** Forgets failures to sign in that are too old to count, and sessions that are idle. Any node may run it, any number of times. */
@Stateless
public class SignInRound {

    private static final Logger LOG = Logger.getLogger(SignInRound.class.getName());

    @Inject
    SignInBook book;

    @Inject
    AccountSessions sessions;

    @Inject
    RoundBook rounds;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void hourly() {
        run(clock.now());
    }

    /** Removes what is older than the lock rule remembers, and what the server ended for idleness. */
    public void run(Instant now) {
        int forgotten = rounds.run("signIns", now, tally -> {
            tally.add("forgotten", book.forget(now));
            tally.add("sessions", sessions.forget());
        });
        LOG.fine(() -> "sign-in failures and idle sessions forgotten: " + forgotten);
    }
}
