package org.zairyu.examination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.delivery.StayPeriod;
import org.zairyu.filing.Procedure;

/** The periods of stay (在留期間) that can be granted with a status of residence, as the table {@code periods.csv} has them. */
public final class StayPeriods {

    private static final Map<String, List<StayPeriod>> TABLE = read();

    private StayPeriods() {}

    /** The periods of that status, longest first; empty when the table has none. */
    public static List<StayPeriod> of(String status) {
        return TABLE.getOrDefault(status, List.of());
    }

    /**
     * The last day of the stay that the page proposes: an extension follows on the present stay, anything else on the day of the
     * decision. The officer can change it.
     *
     * @param presentEnd the last day of the present stay, or null when there is none
     */
    public static LocalDate proposedEnd(Procedure procedure, LocalDate presentEnd, LocalDate today, StayPeriod period) {
        boolean follows = procedure == Procedure.EXTENSION && presentEnd != null;
        return period.after(follows ? presentEnd : today);
    }

    private static Map<String, List<StayPeriod>> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(StayPeriods.class.getResourceAsStream("periods.csv"), StandardCharsets.UTF_8))) {
            Map<String, List<StayPeriod>> table = new LinkedHashMap<>();
            in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(cells -> table.put(
                            cells[0],
                            Arrays.stream(cells[1].split(" "))
                                    .map(StayPeriod::of)
                                    .toList()));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("periods.csv", e);
        }
    }
}
