package org.zairyu.web.security;

import java.time.Duration;

/** A session ends twelve hours after the sign-in, however busy it is; when it is idle, the server ends it after thirty minutes. */
final class SessionAge {

    static final Duration LONGEST = Duration.ofHours(12);

    private SessionAge() {}

    /** Both in milliseconds of the session's own clock. */
    static boolean over(long signedInAt, long lastAccessed) {
        return lastAccessed - signedInAt >= LONGEST.toMillis();
    }
}
