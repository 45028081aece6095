package org.zairyu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients at once for a while: each begins anew as soon as it is done. */
final class Load {

    /** Nobody goes on for long against a wall. */
    private static final int MOST_FAILURES = 20;

    private Load() {}

    static Map<String, Figures> run(Scenario scenario, int clients, Duration time, Effort effort) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Scenario.Action> actions = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                actions.add(scenario.open(i));
            }
            long before = effort.now();
            long began = System.nanoTime();
            long end = began + time.toNanos();
            List<Callable<Watch>> works = new ArrayList<>();
            actions.forEach(action -> works.add(() -> work(action, end)));
            List<Watch> watches = new ArrayList<>();
            for (Future<Watch> future : threads.invokeAll(works)) {
                watches.add(future.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return figures(watches, seconds, effort.now() - before);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Watch work(Scenario.Action action, long end) {
        Watch watch = new Watch();
        boolean more = true;
        while (more && System.nanoTime() < end && watch.failures() < MOST_FAILURES) {
            try {
                more = action.once(watch);
                watch.gone();
            } catch (Exception why) {
                watch.failed(why);
            }
        }
        return watch;
    }

    private static Map<String, Figures> figures(List<Watch> watches, double seconds, long effort) {
        Map<String, Watch.Times> all = new LinkedHashMap<>();
        int failures = 0;
        for (Watch watch : watches) {
            watch.steps().forEach((step, times) -> all.computeIfAbsent(step, s -> new Watch.Times())
                    .addAll(times));
            failures += watch.failures();
            if (watch.failure() != null) {
                System.out.println("  failed: " + watch.failure());
            }
        }
        int failed = failures;
        double processor = effort / 1e6 / watches.stream().mapToInt(Watch::goes).sum();
        Map<String, Figures> figures = new LinkedHashMap<>();
        all.forEach((step, times) -> figures.put(step, Figures.of(times, seconds, processor, failed)));
        return figures;
    }
}
