package org.zairyu.enrollment;

/** Whether an approved user who has set no password may get a new link (E-4, E-10, §7(3), (4)). */
public final class LinkRule {

    private LinkRule() {}

    /** What becomes of the wish. */
    public enum Answer {
        /** A new link may be sent. */
        POSSIBLE,
        /** Nobody waits for one: the password was set, the user was erased, or nothing was approved. */
        NOT_WAITING,
        /** It was approved as an additional one, on fewer papers, and nobody is left whom it was added to: it takes a new application. */
        NEW_NEEDED
    }

    /**
     * The answer for one approval.
     *
     * @param waiting  whether its user still has to set the first password
     * @param approved as what it was approved
     * @param today    what a paper of the same organization would be today
     */
    public static Answer again(boolean waiting, Occasion approved, Occasion today) {
        if (!waiting) {
            return Answer.NOT_WAITING;
        }
        boolean left = approved == Occasion.ADDITIONAL && today == Occasion.NEW;
        return left ? Answer.NEW_NEEDED : Answer.POSSIBLE;
    }
}
