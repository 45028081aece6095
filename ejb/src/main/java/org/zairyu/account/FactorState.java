package org.zairyu.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the second factor of an account stands.
 *
 * @param on        whether signing in asks for a code
 * @param since     when it was set up, null when it is not on
 * @param codesLeft recovery codes that were not used
 * @param pending   whether a secret waits to be confirmed, for half an hour
 */
public record FactorState(boolean on, Instant since, int codesLeft, boolean pending) implements Serializable {}
