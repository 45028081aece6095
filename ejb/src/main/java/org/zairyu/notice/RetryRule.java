package org.zairyu.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that did not go is tried again (N-2): growing pauses, then every hour, and given up after a day. */
final class RetryRule {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    private static final int HOURLY_TRIES = 23;

    private RetryRule() {}

    /**
     * The pause before the next try, empty when there is none.
     *
     * @param failures how many tries have failed by now, at least 1
     */
    static Optional<Duration> pause(int failures) {
        if (failures <= PAUSES.size()) {
            return Optional.of(PAUSES.get(failures - 1));
        }
        return failures <= PAUSES.size() + HOURLY_TRIES ? Optional.of(Duration.ofHours(1)) : Optional.empty();
    }
}
