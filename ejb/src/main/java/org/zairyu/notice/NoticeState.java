package org.zairyu.notice;

/** Where a mail stands: {@code notice.state.<name>}. */
public enum NoticeState {
    WAITING,
    SENT,
    /** Given up: refused for good, or tried as long as the operator allows. */
    FAILED
}
