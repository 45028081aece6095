package org.zairyu.enrollment;

/** What became of a request on paper. */
public enum RequestOutcome {
    /** The 認証ID was mailed to the registered address. */
    MAILED,
    /** The 認証ID was written on the form. */
    WRITTEN,
    /** What was notified was changed. */
    CHANGED,
    /** The 認証ID was deleted. */
    ERASED,
    /** Not accepted, for the reason given; nothing was done. */
    RETURNED
}
