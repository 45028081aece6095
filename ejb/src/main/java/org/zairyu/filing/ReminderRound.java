package org.zairyu.filing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongFunction;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/**
 * Reminds users of documents that are due in three days, and of what they entered and can file for seven days, or one, still (Z-1). Any
 * number of nodes may run it any number of times: each reminder is written once, and what a stop has missed is caught up.
 */
@Singleton
public class ReminderRound {

    static final int DOCUMENTS_DAYS = 3;

    /** The reminder before the last day of filing is one of these many days before; the later overtakes the earlier. */
    static final int FILING_DAYS = 7;

    static final int FILING_LAST_DAYS = 1;

    @Inject
    Reminders reminders;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "27", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyHour() {
        run(clock.now());
    }

    /** Writes what is due at {@code now}; answers how many letters. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        LocalDate today = JapanClock.day(now);
        return book.run("reminders", now, tally -> {
            tally.add(FilingRelevance.DOCUMENTS, walk(after -> reminders.documents(today, after)));
            tally.add(FilingRelevance.FILING, walk(after -> reminders.filing(today, after)));
        });
    }

    private static int walk(LongFunction<Reminders.Step> batch) {
        int written = 0;
        long after = 0;
        while (after >= 0) {
            Reminders.Step step = batch.apply(after);
            written += step.written();
            after = step.last();
        }
        return written;
    }
}
