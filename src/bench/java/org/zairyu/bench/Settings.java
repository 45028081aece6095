package org.zairyu.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured, from system properties {@code bench.…}; what is not given is as for a whole run.
 *
 * @param root the folder of the sources
 * @param derby whether Derby instead of PostgreSQL ({@code -Dbench.db=derby})
 * @param port of the server, on the loopback address
 * @param warmUp of each scenario, before anything is written down
 * @param time of each measurement
 * @param runs how often everything is measured, one scenario after the other; the table shows medians
 * @param clients how many at once, one measurement each
 * @param few applications of the staff user with the shorter list
 * @param many applications of the staff user with the longer list
 * @param only scenarios whose name begins like one of these; all when empty
 * @param mails mails that wait when the server starts
 * @param accounts over which the daily rounds go
 * @param waiting mails that wait while pages are measured
 * @param entered applications that wait to be filed; when they are used up, filing is measured no longer
 */
record Settings(
        Path root,
        boolean derby,
        int port,
        Duration warmUp,
        Duration time,
        int runs,
        List<Integer> clients,
        int few,
        int many,
        List<String> only,
        int mails,
        int accounts,
        int waiting,
        int entered) {

    static Settings read() {
        return new Settings(
                Path.of(text("root", ".")).toAbsolutePath().normalize(),
                text("db", "postgresql").equals("derby"),
                number("port", 8101),
                Duration.ofSeconds(number("warmUp", 10)),
                Duration.ofSeconds(number("time", 5)),
                number("runs", 5),
                Arrays.stream(text("clients", "1,8,32").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                number("few", 10_000),
                number("many", 100_000),
                Arrays.stream(text("only", "").split(",")).map(String::strip).toList(),
                number("mails", 3_000),
                number("accounts", 1_000_000),
                number("waiting", 100_000),
                number("entered", 20_000));
    }

    boolean measures(String scenario) {
        return only.stream().anyMatch(scenario::startsWith);
    }

    Path target() {
        return root.resolve("target");
    }

    /** What this run leaves behind while it lasts; begins empty. */
    Path work() {
        return root.resolve("src/bench/target/work");
    }

    private static String text(String name, String usual) {
        return System.getProperty("bench." + name, usual);
    }

    private static int number(String name, int usual) {
        return Integer.parseInt(text(name, String.valueOf(usual)));
    }
}
