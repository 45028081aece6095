package org.zairyu.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long the steps of one client took, in nanoseconds. One client's alone: nobody waits for it. */
class Watch {

    /** Grows as it is filled. */
    static final class Times {
        private long[] values = new long[256];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void addAll(Times others) {
            for (int i = 0; i < others.size; i++) {
                add(others.values[i]);
            }
        }

        int size() {
            return size;
        }

        /** In ascending order. */
        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private final Map<String, Times> steps = new LinkedHashMap<>();
    private int goes;
    private int failures;
    private String failure;

    <T> T time(String step, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        steps.computeIfAbsent(step, s -> new Times()).add(System.nanoTime() - began);
        return result;
    }

    /** A step that was timed elsewhere, in nanoseconds. */
    void note(String step, long time) {
        steps.computeIfAbsent(step, s -> new Times()).add(time);
    }

    /** All steps of the scenario were done once. */
    void gone() {
        goes++;
    }

    int goes() {
        return goes;
    }

    void failed(Exception why) {
        failures++;
        failure = failure == null ? why.toString() : failure;
    }

    Map<String, Times> steps() {
        return steps;
    }

    int failures() {
        return failures;
    }

    /** The first that went wrong, or null. */
    String failure() {
        return failure;
    }
}
