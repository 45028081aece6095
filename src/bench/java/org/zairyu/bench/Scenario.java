package org.zairyu.bench;

/** Something that many do at once. */
interface Scenario {

    String name();

    /**
     * Gets one of the clients ready; not measured.
     *
     * @param client 0, 1, 2, …
     */
    Action open(int client) throws Exception;

    /** What a client does again and again. */
    @FunctionalInterface
    interface Action {

        /**
         * Does it once, each step on the watch.
         *
         * @return false when there is nothing left to do
         */
        boolean once(Watch watch) throws Exception;
    }
}
