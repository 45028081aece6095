package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.Optional;
import org.zairyu.calendar.Periods;

/**
 * The days of a periodic report (T-1 to T-4, §6④), reckoned from the last valid day of an authorization. Which notice is due on a day is
 * the newest one whose time has come: one that was missed and overtaken is not sent any more (N-3).
 */
public final class ReportRule {

    private static final int OPEN_MONTHS = 3;
    private static final int ASKED_MONTHS = 2;
    private static final int DUE_MONTHS = 1;
    private static final int REMINDED_DAYS = 14;
    private static final int ENDING_DAYS = 7;
    private static final int YEAR = 12;

    /** Who came back later than this is not told any more that the authorization ended. */
    static final int TOLD_AFTER_DAYS = 60;

    private ReportRule() {}

    /** The notices in their order; the template is in {@link #template()}. */
    public enum Stage {
        ASKED("report.due2m", true),
        REMINDED("report.reminder", true),
        ENDING("auth.ending7", false),
        ENDED("auth.ended", false);

        private final String template;
        private final boolean asks;

        Stage(String template, boolean asks) {
            this.template = template;
            this.asks = asks;
        }

        String template() {
            return template;
        }

        /** Whether it asks for the report, and so is not sent once that was handed in. */
        boolean asks() {
            return asks;
        }
    }

    /** From when a report is taken: earlier, it could prolong an authorization twice. */
    public static LocalDate opensOn(LocalDate lastDay) {
        return Periods.monthsBefore(lastDay, OPEN_MONTHS);
    }

    /** By when the report is to be handed in: one month before the last valid day. */
    public static LocalDate dueOn(LocalDate lastDay) {
        return Periods.monthsBefore(lastDay, DUE_MONTHS);
    }

    /** The first day of a stage for an authorization that ends with that day. */
    static LocalDate from(Stage stage, LocalDate lastDay) {
        return switch (stage) {
            case ASKED -> Periods.monthsBefore(lastDay, ASKED_MONTHS);
            case REMINDED -> dueOn(lastDay).minusDays(REMINDED_DAYS);
            case ENDING -> lastDay.minusDays(ENDING_DAYS);
            case ENDED -> lastDay.plusDays(1);
        };
    }

    /** The last day of a stage: the day before the next one, but nobody is reminded of a due day that is over. */
    static LocalDate until(Stage stage, LocalDate lastDay) {
        return switch (stage) {
            case ASKED -> from(Stage.REMINDED, lastDay).minusDays(1);
            case REMINDED -> dueOn(lastDay);
            case ENDING -> lastDay;
            case ENDED -> lastDay.plusDays(TOLD_AFTER_DAYS);
        };
    }

    /**
     * The notice whose time it is on that day.
     *
     * @param handedIn whether the report for this last valid day was received
     */
    public static Optional<Stage> due(LocalDate lastDay, LocalDate today, boolean handedIn) {
        for (Stage stage : Stage.values()) {
            boolean now = !today.isBefore(from(stage, lastDay)) && !today.isAfter(until(stage, lastDay));
            if (now && !(handedIn && stage.asks())) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** Whether a report came later than one month before the last valid day, so that it may not be done in time (T-4). */
    public static boolean late(LocalDate receivedOn, LocalDate lastDay) {
        return receivedOn.isAfter(dueOn(lastDay));
    }

    /** The first last valid day whose report is not late when it comes on that day. */
    static LocalDate firstInTime(LocalDate today) {
        LocalDate day = today;
        while (late(today, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last one whose report has been asked for by that day. */
    static LocalDate lastAsked(LocalDate today) {
        LocalDate day = firstInTime(today);
        while (!from(Stage.ASKED, day.plusDays(1)).isAfter(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** One year more from the last valid day (T-3); never less than the user has already. */
    public static LocalDate prolonged(LocalDate reportedLastDay, LocalDate own) {
        LocalDate next = Periods.civilEnd(reportedLastDay, YEAR);
        return own.isAfter(next) ? own : next;
    }
}
