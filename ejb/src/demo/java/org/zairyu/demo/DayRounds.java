package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zairyu.account.PasswordRound;
import org.zairyu.calendar.JapanClock;
import org.zairyu.enrollment.ReportRound;
import org.zairyu.filing.DraftRound;
import org.zairyu.filing.NumberRound;
import org.zairyu.filing.ReminderRound;
import org.zairyu.notice.NoticeRound;

/** The rounds that look at the day, run at once after the clock was moved, so that one sees what happens without waiting for them. */
@Stateless
public class DayRounds {

    @Inject
    NumberRound numbers;

    @Inject
    DraftRound drafts;

    @Inject
    ReminderRound reminders;

    @Inject
    PasswordRound passwords;

    @Inject
    ReportRound reports;

    @Inject
    NoticeRound mails;

    @Inject
    JapanClock clock;

    /** Runs them one after the other, each with its own transactions; the mails last, with those that the others wrote. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        numbers.run(clock.now());
        drafts.run(clock.now());
        reminders.run(clock.now());
        passwords.run(clock.now());
        reports.run(clock.now());
        mails.run(clock.now());
    }
}
