package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How and when a paper reached the desk.
 *
 * @param receivedOn        the day in Japan
 * @param time              at the counter the time, null by post
 * @param outsideConfirmed  the officer confirmed a receipt at the counter outside its hours (E-3)
 */
public record Arrival(Route route, LocalDate receivedOn, LocalTime time, boolean outsideConfirmed)
        implements Serializable {}
