package org.zairyu.enrollment;

/** The forms on which a staff user or the organization asks for something after the enrollment (§3, §7). */
public enum RequestForm {
    /** 離職報告書 (別記第11号様式): the organization reports that a user has left. */
    LEAVING(11),
    /** 利用者情報抹消申出書 (別記第12号様式): the user's own wish. */
    ERASURE(12),
    /** 認証ID確認申出書 (別記第15号様式): a forgotten 認証ID. */
    ID(15),
    /** 利用者情報変更届出 (別記第17号様式). */
    CHANGE(17);

    private final int number;

    RequestForm(int number) {
        this.number = number;
    }

    /** The number of the form (別記第…号様式). */
    public int getNumber() {
        return number;
    }

    /** Whether it ends the user's account. */
    public boolean ends() {
        return this == LEAVING || this == ERASURE;
    }

    /** Whether something must have been shown with it: who asks, or what has changed. A report of leaving stands by itself. */
    public boolean needsEvidence() {
        return this != LEAVING;
    }
}
