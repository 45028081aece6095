package org.zairyu.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One measurement of one step.
 *
 * @param rate how many in a second
 * @param p50 half of them took at most that long, in milliseconds
 * @param p95 95 of 100 took at most that long
 * @param processor milliseconds of processor time of server and database for all steps of one go together
 * @param failures how often the scenario went wrong
 */
record Figures(double rate, double p50, double p95, double processor, double failures) {

    static Figures of(Watch.Times times, double seconds, double processor, int failures) {
        long[] sorted = times.sorted();
        return new Figures(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.95), processor, failures);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))] / 1e6;
    }

    /** The median of each figure over several runs; failures are added up. */
    static Figures median(List<Figures> runs) {
        return new Figures(
                median(runs, Figures::rate),
                median(runs, Figures::p50),
                median(runs, Figures::p95),
                median(runs, Figures::processor),
                runs.stream().mapToDouble(Figures::failures).sum());
    }

    private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
