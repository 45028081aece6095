package org.zairyu.enrollment;

/** What an officer found of a condition; none of them: not looked at yet. */
public enum Assessment {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
