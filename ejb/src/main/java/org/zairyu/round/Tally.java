package org.zairyu.round;

import java.util.Map;
import java.util.TreeMap;

/** What a round does in one run, counted by itself. */
public final class Tally {
    private final Map<String, Long> done = new TreeMap<>();

    /** So many more of that; none is nothing. */
    public void add(String deed, long more) {
        if (more != 0) {
            done.merge(deed, more, Long::sum);
        }
    }

    /** How many of all together. */
    public int all() {
        return (int) done.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> done() {
        return done;
    }
}
