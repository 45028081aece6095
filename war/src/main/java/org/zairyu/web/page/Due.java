package org.zairyu.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near a last day is: amber from 14 days before, red when it has passed. On the day itself it can still be done.
 *
 * @param days days left, counted from today; 0 on the day, negative after it
 */
public record Due(LocalDate day, Tone tone, long days) {

    private static final long SOON = 14;

    /** How it looks; the words always say it too. */
    public enum Tone {
        FAR,
        SOON,
        TODAY,
        OVER
    }

    public static Due of(LocalDate day, LocalDate today) {
        return of(day, today, SOON);
    }

    /** @param soon from how many days before it is amber, for a password 30 */
    public static Due of(LocalDate day, LocalDate today, long soon) {
        long days = ChronoUnit.DAYS.between(today, day);
        return new Due(day, tone(days, soon), days);
    }

    private static Tone tone(long days, long soon) {
        if (days < 0) {
            return Tone.OVER;
        }
        if (days == 0) {
            return Tone.TODAY;
        }
        return days <= soon ? Tone.SOON : Tone.FAR;
    }

    /** Key of the words beside the day. */
    public String key() {
        return switch (tone) {
            case OVER -> "portal.due.over";
            case TODAY -> "portal.due.today";
            case SOON, FAR -> "portal.due.left";
        };
    }
}
