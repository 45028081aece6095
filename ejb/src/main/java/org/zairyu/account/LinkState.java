package org.zairyu.account;

/** Where a one-time link stands; each but the first has a page of its own that says what to do. */
public enum LinkState {
    /** Can be used. */
    OPEN,
    /** Was used. */
    USED,
    /** A newer one was sent, or the matter was called off. */
    REPLACED,
    /** Its time is over. */
    LATE,
    /** There is none with that token: cut short on the way, or made up. */
    UNKNOWN
}
