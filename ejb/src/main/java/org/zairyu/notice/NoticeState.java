package org.zairyu.notice;

/** Where a mail stands. */
public enum NoticeState {
    /** to be sent when it is due, for the first time or again */
    WAITING,
    /** handed over to the mail server, or written as a file where there is none */
    SENT,
    /** not sent, because what it would have told does not hold any more */
    DROPPED,
    /** given up: refused for good, or not accepted for a day */
    FAILED
}
