package org.zairyu.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zairyu.calendar.JapanClock;
import org.zairyu.calendar.Periods;

/** What a one-time link is for, and how long it lives. */
public enum LinkPurpose {
    /** Setting the first password, to the end of the thirtieth day after the mail's (E-8). */
    FIRST_PASSWORD {
        @Override
        Instant deadAt(Instant now) {
            LocalDate lastDay = Periods.civilEndDays(JapanClock.day(now), FIRST_DAYS);
            return lastDay.plusDays(1).atStartOfDay(JapanClock.TOKYO).toInstant();
        }
    },
    /** Setting a new password instead of a lost one or of one that ran out, for an hour (L-3). */
    RESET {
        @Override
        Instant deadAt(Instant now) {
            return now.plus(RESET_LIFE);
        }
    },
    /** Setting an officer's password, the first one or another, to the end of the seventh day after the mail's (S-3). */
    OFFICER_PASSWORD {
        @Override
        Realm realm() {
            return Realm.OFFICER;
        }

        @Override
        Instant deadAt(Instant now) {
            return JapanClock.day(now)
                    .plusDays(OFFICER_DAYS + 1L)
                    .atStartOfDay(JapanClock.TOKYO)
                    .toInstant();
        }
    },
    /** Confirming a new mail address, for a day (C-2). */
    MAIL_CHANGE {
        @Override
        Instant deadAt(Instant now) {
            return now.plus(MAIL_LIFE);
        }
    },
    /** Stopping the change of a mail address, as long as it could be confirmed. */
    MAIL_STOP {
        @Override
        Instant deadAt(Instant now) {
            return now.plus(MAIL_LIFE);
        }
    };

    private static final int FIRST_DAYS = 30;
    private static final int OFFICER_DAYS = 7;
    private static final Duration RESET_LIFE = Duration.ofMinutes(60);
    private static final Duration MAIL_LIFE = Duration.ofHours(24);

    /** Whose links these are: each realm opens only its own. */
    Realm realm() {
        return Realm.STAFF;
    }

    /** Whether it is for setting a password. */
    public boolean setsPassword() {
        return this == FIRST_PASSWORD || this == RESET || this == OFFICER_PASSWORD;
    }

    /** The first instant at which a link made now is dead. */
    abstract Instant deadAt(Instant now);
}
