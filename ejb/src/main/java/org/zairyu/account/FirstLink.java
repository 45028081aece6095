package org.zairyu.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The newest link for a first password, as an officer sees it (E-10).
 *
 * @param sentAt  when its mail was written
 * @param lastDay on which the password can be set
 * @param usedAt  when it was set, or null
 * @param lapsed  whether the last day passed without
 */
public record FirstLink(Instant sentAt, LocalDate lastDay, Instant usedAt, boolean lapsed) implements Serializable {}
