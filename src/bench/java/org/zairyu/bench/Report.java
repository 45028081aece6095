package org.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the measurements and writes the table. */
final class Report {

    private record Line(String step, int clients) {}

    private final Map<Line, List<Figures>> lines = new LinkedHashMap<>();
    private FirstPage firstPage;
    private double mails;
    private final List<String> more = new ArrayList<>();
    private final Map<String, Long> statements = new HashMap<>();

    void add(String step, int clients, Figures figures) {
        lines.computeIfAbsent(new Line(step, clients), line -> new ArrayList<>())
                .add(figures);
    }

    /** A line of its own under the table. */
    void more(String line) {
        more.add(line);
    }

    void firstPage(FirstPage page) {
        firstPage = page;
    }

    /** How many mails left in a second. */
    void mails(double rate) {
        mails = rate;
    }

    /** How many a step sends to the database. */
    void statements(String step, long count) {
        statements.put(step, count);
    }

    void write(Settings settings, Database database, Server server, long memoryAtFirst) throws IOException {
        StringBuilder text = new StringBuilder("# What Zairyu does in a second\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%s · %s · Java %s · %d processors, shared with the database and the clients · medians of %d run(s) of"
                        + " %d s · lists of %,d and %,d applications%n%n",
                LocalDate.now(),
                database.name(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                settings.runs(),
                settings.time().toSeconds(),
                settings.few(),
                settings.many()));
        text.append(
                "| what | clients | a second | p50 ms | p95 ms | processor ms | statements | failures |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        lines.forEach((line, runs) -> {
            Figures median = Figures.median(runs);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f | %.1f | %s | %.0f |%n",
                    line.step(),
                    line.clients(),
                    median.rate(),
                    median.p50(),
                    median.p95(),
                    median.processor(),
                    statements.containsKey(line.step()) ? statements.get(line.step()) : "-",
                    median.failures()));
        });
        text.append(String.format(
                Locale.ROOT,
                "%nServer with -Xmx512m: first page after %.1f s; %d MB of memory (RSS) then, %d MB at the end, %d MB at"
                        + " most.%n",
                server.startTime().toMillis() / 1000.0,
                memoryAtFirst,
                server.memory("VmRSS"),
                server.memory("VmHWM")));
        text.append(String.format(
                Locale.ROOT,
                "%nFirst page: %d requests, %d KB. Mails to a sink on this machine: %.0f a second.%n",
                firstPage.requests(),
                firstPage.bytes() / 1000,
                mails));
        more.forEach(line -> text.append("\n").append(line).append("\n"));
        Files.createDirectories(settings.target());
        Files.writeString(settings.target().resolve("bench.md"), text);
    }
}
