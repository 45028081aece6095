package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zairyu.filing.DraftRound;
import org.zairyu.filing.NumberRound;
import org.zairyu.notice.NoticeRound;

/** The rounds that look at the day, run at once after the clock was moved, so that one sees what happens without waiting for them. */
@Stateless
public class DayRounds {

    @Inject
    NumberRound numbers;

    @Inject
    DraftRound drafts;

    @Inject
    NoticeRound mails;

    /** Runs them at {@code now}; each has its own transactions. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Instant now) {
        numbers.run(now);
        drafts.run(now);
        mails.run(now);
    }
}
