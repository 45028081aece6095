package org.zairyu.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session as its person sees it.
 *
 * @param network where from, roughly: the last part of the address is not kept
 * @param browser "Firefox, Windows"; empty when it did not say
 * @param current whether it is the one that asks
 */
public record OwnSession(long id, Instant openedAt, Instant seenAt, String network, String browser, boolean current)
        implements Serializable {}
