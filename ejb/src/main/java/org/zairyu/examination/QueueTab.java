package org.zairyu.examination;

/** The parts of a bureau's queue. */
public enum QueueTab {
    /** Filed, and nobody has taken it. */
    NEW,
    /** The officer's own, not decided yet. */
    MINE,
    /** 資料提出待ち, whoever examines. */
    WAITING,
    /** Asked-for documents have come in, and the next step is the officer's. */
    ANSWERED,
    /** Everything that is not decided yet; with a filter, decided ones too. */
    ALL
}
