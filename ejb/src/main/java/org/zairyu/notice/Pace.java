package org.zairyu.notice;

import java.time.Duration;
import java.time.Instant;

/** How many mails may leave now, where the operator has set how many a minute; counted on this node alone. */
final class Pace {
    /** What was not used is kept for that long: the pause between two rounds. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final double perSecond;
    private final double most;
    private double room;
    private Instant counted;

    /** @param perMinute 0 for as many as there are */
    Pace(int perMinute) {
        perSecond = perMinute / 60.0;
        most = Math.max(1, perSecond * KEPT.toSeconds());
        room = most;
    }

    /** How many, at most {@code atMost}. */
    synchronized int room(Instant now, int atMost) {
        if (perSecond <= 0) {
            return atMost;
        }
        if (counted != null && now.isAfter(counted)) {
            double seconds = Duration.between(counted, now).toMillis() / 1000.0;
            room = Math.min(most, room + seconds * perSecond);
        }
        counted = counted == null || now.isAfter(counted) ? now : counted;
        return (int) Math.min(atMost, Math.floor(room));
    }

    synchronized void used(int mails) {
        room -= mails;
    }
}
