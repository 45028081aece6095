package org.zairyu.operation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;

/** Looks for troubles every ten minutes and tells the operators, by mail where {@code ops.mailTo} names them and in the log always. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertRound {

    private static final Logger LOG = Logger.getLogger(AlertRound.class.getName());

    @Inject
    TroubleFinder finder;

    @Inject
    AlertLetters letters;

    @Inject
    RoundBook rounds;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false)
    public void everyTenMinutes() {
        run(clock.now());
    }

    /** One look; answers how many mails it wrote. */
    public int run(Instant now) {
        List<Trouble> troubles = finder.now(now);
        if (!troubles.isEmpty()) {
            LOG.warning(() -> "To be looked after: "
                    + troubles.stream().map(trouble -> trouble.kind().name()).collect(Collectors.joining(", ")));
        }
        return rounds.run("alerts", now, tally -> tally.add("told", letters.tell(troubles)));
    }
}
