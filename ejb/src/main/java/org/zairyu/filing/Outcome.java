package org.zairyu.filing;

/** What the examination decided. Lists show 審査完了 for both; the outcome stands on the application's own page. */
public enum Outcome {
    PERMITTED,
    REFUSED
}
