package org.zairyu.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Counts the statements of each step instead of its time. One client alone: what the timers send meanwhile, the median leaves out. */
final class StatementWatch extends Watch {

    private static final int GOES = 7;
    /** The database writes its log a little later than it answers. */
    private static final long PAUSE = 300;

    private final Database database;
    private final Map<String, List<Long>> counts = new LinkedHashMap<>();

    private StatementWatch(Database database) {
        this.database = database;
    }

    /** The median of each step. */
    static Map<String, Long> count(Scenario scenario, Database database) throws Exception {
        Scenario.Action action = scenario.open(0);
        StatementWatch watch = new StatementWatch(database);
        database.count(true);
        try {
            for (int i = 0; i < GOES && action.once(watch); i++) {}
        } finally {
            database.count(false);
        }
        Map<String, Long> medians = new LinkedHashMap<>();
        watch.counts.forEach(
                (step, all) -> medians.put(step, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    @Override
    <T> T time(String step, Callable<T> work) throws Exception {
        Thread.sleep(PAUSE);
        long before = database.statements();
        T result = work.call();
        Thread.sleep(PAUSE);
        counts.computeIfAbsent(step, s -> new ArrayList<>()).add(database.statements() - before);
        return result;
    }
}
