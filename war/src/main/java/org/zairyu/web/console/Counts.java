package org.zairyu.web.console;

import java.util.Map;
import org.zairyu.examination.QueueDirectory;

/** Counts that stop at a hundred, in words. */
final class Counts {

    private Counts() {}

    /** The words on a tab; null for one that is not counted. */
    static <T> String onTab(Map<T, Integer> counts, T tab) {
        Integer count = counts.get(tab);
        return count == null ? null : words(count);
    }

    static String words(int count) {
        return count >= QueueDirectory.MOST ? (QueueDirectory.MOST - 1) + "+" : String.valueOf(count);
    }
}
