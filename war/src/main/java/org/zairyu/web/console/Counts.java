package org.zairyu.web.console;

import org.zairyu.examination.QueueDirectory;

/** Counts that stop at a hundred, in words. */
final class Counts {

    private Counts() {}

    static String words(int count) {
        return count >= QueueDirectory.MOST ? (QueueDirectory.MOST - 1) + "+" : String.valueOf(count);
    }
}
