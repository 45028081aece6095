package org.zairyu.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The pauses between attempts to send: 1, 5, 15, 60 minutes, then hourly, given up after about 24 hours (N-2). */
final class RetryRule {
    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final int ATTEMPTS = 27;

    private RetryRule() {}

    /**
     * @param attempts how many have failed, from 1
     * @return the pause before the next; empty when there is none
     */
    static Optional<Duration> pauseAfter(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST.size() ? FIRST.get(attempts - 1) : Duration.ofHours(1));
    }
}
