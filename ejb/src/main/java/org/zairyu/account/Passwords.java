package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Hashes and checks passwords, only as many at once as the machine has processors and never more than {@value #MOST_AT_ONCE}: each takes
 * 19 MiB and a processor for some 45 ms, and a crowd signing in must not take them from everybody else. Who waits, waits in order.
 */
@ApplicationScoped
public class Passwords {

    /** Longer ones are refused unread (code units). */
    static final int LONGEST = 256;

    private static final int MOST_AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places =
            new Semaphore(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()), true);
    private final ConcurrentLinkedDeque<PasswordHash> idle = new ConcurrentLinkedDeque<>();
    private final String nobody = hash("nobody's".toCharArray());

    /** A check took too long to get its turn; the person is asked to try again shortly. */
    public static final class Busy extends Exception {}

    /** A new hash to store. */
    public String hash(char[] password) {
        places.acquireUninterruptibly();
        return work(place -> place.of(password));
    }

    /**
     * Whether the password belongs to the stored hash. Without a hash the answer is no after the same work, so that nobody learns from
     * the time it takes whether there is such an account.
     *
     * @param encoded the stored hash, null when there is no account or it has none
     * @throws Busy when no turn came in ten seconds
     */
    public boolean matches(char[] password, String encoded) throws Busy {
        if (!turn()) {
            throw new Busy();
        }
        boolean same = work(place -> place.matches(password, encoded == null ? nobody : encoded));
        return same && encoded != null;
    }

    /**
     * The work of {@link #matches} and no answer, for who is refused whatever the password is.
     *
     * @throws Busy when no turn came in ten seconds
     */
    public void pretend(char[] password) throws Busy {
        matches(password, null);
    }

    /** Whether the password belongs to the stored hash of a person who is known already; waits as long as it takes. */
    public boolean belongs(char[] password, String encoded) {
        places.acquireUninterruptibly();
        return work(place -> place.matches(password, encoded));
    }

    /** Whether a stored hash should be replaced by a new one of the same password. */
    public boolean outdated(String encoded) {
        return PasswordHash.outdated(encoded);
    }

    /** Works at the place that the caller has got, with memory that an earlier one has left where there is some, and gives it back. */
    private <T> T work(Function<PasswordHash, T> work) {
        PasswordHash left = idle.poll();
        PasswordHash place = left == null ? new PasswordHash() : left;
        try {
            return work.apply(place);
        } finally {
            idle.push(place);
            places.release();
        }
    }

    private boolean turn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
