package org.zairyu.filing;

/** What can be done with an application; who may do it in which state, and what follows, stands in {@link Transitions}. */
public enum ApplicationAction {
    EDIT,
    ENTER,
    DISCARD,
    COPY,
    ATTACH_DOCUMENTS,
    ATTACH_PHOTO,
    CHOOSE_RECEIVING,
    FILE,
    NUMBER,
    TAKE,
    REQUEST_DOCUMENTS,
    ANSWER_REQUEST,
    PERMIT,
    REFUSE,
    RECORD_WITHDRAWAL,
    REGISTER_RECEIPT
}
