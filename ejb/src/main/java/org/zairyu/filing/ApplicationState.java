package org.zairyu.filing;

/**
 * The states of an application (申請状態, F-12). The words shown are the official ones, {@code filing.state.<name>}. How one follows
 * from another stands in {@link Transitions} alone.
 */
public enum ApplicationState {
    /** 入力途中: only its user sees it (F-4). */
    DRAFT(true),
    /** 申請情報入力済: entered, not yet filed (F-3). */
    ENTERED(true),
    /** 申請完了: filed, with a provisional number (F-11). */
    FILED(false),
    /** 審査中: with an acceptance number. */
    UNDER_EXAMINATION(false),
    /** 資料提出待ち: the officer asked for documents. */
    DOCUMENTS_REQUESTED(true),
    /** 審査完了: decided, the result is to be received. */
    EXAMINED(true),
    /** 受領済: the user has registered the receipt. */
    RECEIVED(false),
    /** 取下げ: withdrawn at the user's wish. */
    WITHDRAWN(false);

    private final boolean needsUser;

    ApplicationState(boolean needsUser) {
        this.needsUser = needsUser;
    }

    /** Whether the next step is the staff user's: such applications come first in the list. */
    public boolean isNeedsUser() {
        return needsUser;
    }

    /** Whether it has been handed to the bureau: from then on officers see it and the answers stand. */
    public boolean isFiled() {
        return this != DRAFT && this != ENTERED;
    }
}
