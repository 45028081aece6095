package org.zairyu.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a round and writes down what it did. Runs that did nothing are gathered on their node and written down every few minutes, so that a
 * round that looks every five seconds does not write every five seconds.
 */
@ApplicationScoped
public class RoundBook {
    private static final Logger LOG = Logger.getLogger(RoundBook.class.getName());
    private static final long GATHERED = Duration.ofMinutes(5).toNanos();

    @Inject
    RoundDays days;

    private final Map<String, Gathered> gathered = new ConcurrentHashMap<>();

    private record Gathered(long runs, long since) {}

    /**
     * One run.
     *
     * @param round which, as the console calls it
     * @return how many things it did
     */
    public int run(String round, Instant now, Consumer<Tally> work) {
        long start = System.nanoTime();
        Tally tally = new Tally();
        try {
            work.accept(tally);
        } catch (RuntimeException failure) {
            tally.add("failed", 1);
            throw failure;
        } finally {
            note(round, now, Duration.ofNanos(System.nanoTime() - start), tally);
        }
        return tally.all();
    }

    private void note(String round, Instant now, Duration took, Tally tally) {
        Gathered before = gathered.getOrDefault(round, new Gathered(0, System.nanoTime() - GATHERED));
        boolean idle = tally.done().isEmpty();
        if (idle && System.nanoTime() - before.since() < GATHERED) {
            gathered.put(round, new Gathered(before.runs() + 1, before.since()));
            return;
        }
        gathered.put(round, new Gathered(0, System.nanoTime()));
        try {
            days.note(round, now, before.runs() + 1, took, tally.done());
        } catch (RuntimeException otherNodeWasQuicker) {
            again(round, now, before.runs() + 1, took, tally);
        }
    }

    /** Two nodes that begin a day's page at once: the second finds it now. What the round did stands in any case. */
    private void again(String round, Instant now, long runs, Duration took, Tally tally) {
        try {
            days.note(round, now, runs, took, tally.done());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What the round " + round + " did could not be written down", failure);
        }
    }
}
