package org.zairyu.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * One officer on the administrators' page.
 *
 * @param version   that a change is made from
 * @param email     null in a row from before officers had one
 * @param changedBy name of the administrator who kept the record last, or null
 * @param changedAt when that was, or null
 * @param own       whether it is the administrator's own record
 * @param factor    whether there is a second factor to be reset
 */
public record OfficerView(
        OfficerRow row, int version, String email, String changedBy, Instant changedAt, boolean own, boolean factor)
        implements Serializable {}
