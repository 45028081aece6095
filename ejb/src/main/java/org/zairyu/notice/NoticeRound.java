package org.zairyu.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;
import org.zairyu.round.Tally;

/**
 * Sends what is due (N-2). Any number of nodes may run it: each sends only what it took under its own name. A mail is
 * sent twice only when a node dies between the server's yes and its own note of it, and then under the same Message-ID.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRound {
    private static final Logger LOG = Logger.getLogger(NoticeRound.class.getName());
    private static final int BATCH = 50;

    private final String node = UUID.randomUUID().toString();

    @Inject
    NoticeQueue queue;

    @Inject
    MailCarrier carrier;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        run(clock.now());
    }

    /**
     * Sends batch after batch until nothing more is due, or the operator's limit is reached.
     *
     * @return how many mails were handed over
     */
    public int run(Instant now) {
        int[] sent = new int[1];
        book.run("mails", now, tally -> sent[0] = send(now, tally));
        return sent[0];
    }

    private int send(Instant now, Tally tally) {
        Watch watch = new Watch(now);
        int taken = 0;
        int sent = 0;
        boolean reachable = true;
        List<Parcel> batch = claim(watch.now());
        while (!batch.isEmpty()) {
            taken += batch.size();
            try (MailCarrier.Trip trip = carrier.depart()) {
                sent += carry(batch, trip, watch);
                reachable = !trip.unreachable();
            }
            batch = reachable ? claim(watch.now()) : List.of();
        }
        tally.add("sent", sent);
        tally.add("notSent", taken - sent);
        report(taken, sent, watch.elapsed());
        return sent;
    }

    /** The batch is left to others in good time before the lease ends: what was not reached is sent by who takes it. */
    private int carry(List<Parcel> batch, MailCarrier.Trip trip, Watch watch) {
        Instant leaveAt = watch.now().plus(NoticeQueue.LEASE.dividedBy(2));
        int sent = 0;
        Optional<MailFailure> lost = Optional.empty();
        for (Parcel parcel : batch) {
            if (watch.now().isAfter(leaveAt)) {
                break;
            }
            Optional<MailFailure> failure = lost.isPresent() ? lost : trip.carry(parcel, watch.now());
            if (trip.unreachable()) {
                lost = failure;
            }
            queue.settle(node, parcel, failure, watch.now());
            sent += failure.isEmpty() ? 1 : 0;
        }
        return sent;
    }

    private List<Parcel> claim(Instant now) {
        try {
            int room = carrier.room(now, BATCH);
            return room == 0 ? List.of() : queue.claim(node, now, room);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Could not take mails from the outbox; the next round tries again", failure);
            return List.of();
        }
    }

    private static void report(int taken, int sent, Duration elapsed) {
        if (taken > 0) {
            Level level = sent < taken ? Level.WARNING : Level.INFO;
            LOG.log(
                    level,
                    () -> "Mails: " + taken + " taken, " + sent + " handed over, in " + elapsed.toMillis() + " ms");
        }
    }

    /** The round's time: what it was started with, moving on as it works, so that leases are counted from their claim. */
    private static final class Watch {
        private final Instant from;
        private final long start = System.nanoTime();

        Watch(Instant from) {
            this.from = from;
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        Instant now() {
            return from.plusMillis(elapsed().toMillis());
        }
    }
}
