package org.zairyu.maintenance;

/** What is wrong with a maintenance window as it was typed; the words are in the bundle, {@code maintenance.fault.<name>}. */
public enum MaintenanceFault {
    /** No day or no time, or none that can be read. */
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    /** The end is not after the beginning. */
    UNTIL_BEFORE_FROM("until"),
    /** The beginning is over already, by more than some minutes. */
    FROM_PAST("from"),
    /** Farther ahead than {@value MaintenanceCheck#FARTHEST_DAYS} days: a slip in the year. */
    FROM_FAR("from"),
    UNTIL_PAST("until"),
    /** It has begun: its beginning cannot be moved. */
    BEGUN("from"),
    /** Longer than {@value MaintenanceCheck#LONGEST_DAYS} days: a slip. */
    TOO_LONG("until"),
    /** Another announced one lies in that time. */
    OVERLAPS("from"),
    TEXT_JA_MISSING("textJa"),
    /** Longer than {@value MaintenanceCheck#LONGEST_TEXT} characters. */
    TEXT_JA_LONG("textJa"),
    TEXT_EN_MISSING("textEn"),
    TEXT_EN_LONG("textEn");

    private final String field;

    MaintenanceFault(String field) {
        this.field = field;
    }

    /** Which field of the form: from, until, textJa, textEn. */
    public String field() {
        return field;
    }
}
