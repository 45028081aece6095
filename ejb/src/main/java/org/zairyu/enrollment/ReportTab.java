package org.zairyu.enrollment;

/** The tabs of the list of periodic reports. */
public enum ReportTab {
    /** Asked for, not handed in, and not late yet. */
    DUE,
    /** Not handed in one month before the last valid day; the authorization goes on for now (T-4). */
    OVERDUE,
    /** Handed in and being checked. */
    RECEIVED,
    /** The authorization of the last user ended a short while ago, and no report is there. */
    ENDED
}
