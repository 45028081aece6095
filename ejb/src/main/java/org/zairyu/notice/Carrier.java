package org.zairyu.notice;

/** How a mail leaves the house. */
interface Carrier {

    /**
     * Hands a mail over.
     *
     * @throws NotCarried when it was not taken, and whether another try makes sense
     */
    void carry(Mail mail) throws NotCarried;

    /** A mail was not taken. */
    final class NotCarried extends Exception {

        private final boolean forGood;

        NotCarried(String reason, boolean forGood, Throwable cause) {
            super(reason, cause);
            this.forGood = forGood;
        }

        /** Whether the receiver will not take it at any later time either. */
        boolean isForGood() {
            return forGood;
        }
    }
}
