package org.zairyu.enrollment;

import java.io.Serializable;

/**
 * A request as it came in.
 *
 * @param evidence what was shown with it, in the officer's words; null or empty for none
 */
public record RequestPaper(RequestForm form, Arrival arrival, String evidence) implements Serializable {}
