package org.zairyu.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How often something was done on a day.
 *
 * @param deed {@link RoundDays#RUN} for the runs themselves
 * @param longest of the runs, in milliseconds
 */
public record RoundCount(String round, String deed, LocalDate day, long done, long longest, Instant lastAt)
        implements Serializable {}
