package org.zairyu.enrollment;

/** What became of a document of the checklist; none of them: not looked at yet. */
public enum PaperMark {
    RECEIVED,
    MISSING,
    NOT_NEEDED
}
