package org.zairyu.outage;

/** What is wrong with an outage as it was typed; the words are in the bundle, {@code outage.fault.<name>}. */
public enum OutageFault {
    /** No day or no time, or none that can be read. */
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    /** It is recorded when it is over. */
    FROM_AHEAD("from"),
    UNTIL_AHEAD("until"),
    /** The end is not after the beginning. */
    UNTIL_BEFORE_FROM("until"),
    /** Begun more than {@value OutageCheck#OLDEST_DAYS} days ago: a slip, or too late to help anybody. */
    TOO_OLD("from"),
    /** Longer than {@value OutageCheck#LONGEST_DAYS} days: a slip. */
    TOO_LONG("until"),
    /** A recorded one lies in that time. */
    OVERLAPS("from"),
    TEXT_JA_MISSING("textJa"),
    TEXT_JA_LONG("textJa"),
    TEXT_EN_MISSING("textEn"),
    TEXT_EN_LONG("textEn");

    private final String field;

    OutageFault(String field) {
        this.field = field;
    }

    /** Which field of the form: from, until, textJa, textEn. */
    public String field() {
        return field;
    }
}
