package org.zairyu.enrollment;

/** How papers reach the desk: which documents are asked for differs by it (§4(1)エ). */
public enum Route {
    /** 窓口. */
    COUNTER,
    /** 郵送. */
    POST
}
