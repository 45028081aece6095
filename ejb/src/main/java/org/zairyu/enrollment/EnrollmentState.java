package org.zairyu.enrollment;

/** Where a paper stands at the enrollment desk; the words are in the bundle, {@code enrollment.state.<name>}. */
public enum EnrollmentState {
    /** 記録中: half recorded, without a receipt number. */
    RECORDING(true),
    /** 審査中: received, with a receipt number. */
    RECEIVED(true),
    /** 補正待ち: papers were asked for by mail. */
    INCOMPLETE(true),
    /** 不承認の確認待ち: one officer refuses, a second one has to confirm. */
    REFUSAL_PROPOSED(true),
    /** 承認. */
    APPROVED(false),
    /** 不承認. */
    REFUSED(false),
    /** 取下げ: taken back by who handed it in, or recorded by mistake. */
    WITHDRAWN(false);

    private final boolean open;

    EnrollmentState(boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether documents and conditions can be noted, papers be asked for and a decision be made. */
    public boolean isChecked() {
        return this == RECEIVED || this == INCOMPLETE;
    }
}
