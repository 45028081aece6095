package org.zairyu.enrollment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.organization.OrganizationKind;

/**
 * 必要書類チェックシート: which documents belong to a paper, by occasion, way of handing in, kind of organization and whether the person
 * holds a 申請等取次者証明書 (E-1, T-2; §4(1)エ, §6③). Everything is read once from {@code checklist.csv} beside this class, which an
 * operator can replace.
 */
public final class Checklist {

    private static final int COLUMNS = 10;
    private static final List<Row> ROWS = read();

    private Checklist() {}

    /** In what shape a document is wanted. */
    public enum Shape {
        ORIGINAL,
        COPY,
        /** Only shown at the counter (提示). */
        SHOWN
    }

    /**
     * A document on the list.
     *
     * @param key       its name in the bundle, {@code enrollment.document.<key>}
     * @param ifApplies whether it is wanted only where it applies
     */
    public record Item(String key, Shape shape, boolean ifApplies) implements Serializable {}

    private enum Holder {
        ANY,
        WITH,
        WITHOUT
    }

    private record Row(
            String key, Set<OrganizationKind> kinds, Holder holder, LocalDate from, Map<String, Item> wanted) {}

    /**
     * The documents wanted, in the order of the sheet.
     *
     * @param certified whether the person holds a 申請等取次者証明書
     * @param on        the day of receipt: a document can have been asked for only from some day on
     */
    public static List<Item> of(
            Occasion occasion, Route route, OrganizationKind kind, boolean certified, LocalDate on) {
        return ROWS.stream()
                .filter(row -> row.kinds.contains(kind) && !on.isBefore(row.from))
                .filter(row -> row.holder == Holder.ANY || (row.holder == Holder.WITH) == certified)
                .flatMap(row -> Stream.ofNullable(row.wanted.get(occasion + "_" + route)))
                .toList();
    }

    /** The same by what a record says; none before it says how the paper came, what it is and of which kind of organization. */
    static List<Item> of(Occasion occasion, Arrival arrival, Corporate corporate, Person person) {
        if (occasion == null || arrival.route() == null || arrival.receivedOn() == null || corporate.kind() == null) {
            return List.of();
        }
        boolean certified = person.certificateNumber() != null;
        return of(occasion, arrival.route(), corporate.kind(), certified, arrival.receivedOn());
    }

    private static List<Row> read() {
        try (InputStream in = Checklist.class.getResourceAsStream("checklist.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] header = lines.readLine().split(",");
            return lines.lines().map(line -> row(header, line.split(",", -1))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(String[] header, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("checklist.csv: " + COLUMNS + " values expected after " + cells[0]);
        }
        Map<String, Item> wanted = Stream.iterate(4, column -> column + 1)
                .limit(COLUMNS - 4)
                .filter(column -> !cells[column].equals("-"))
                .collect(Collectors.toMap(
                        column -> header[column].toUpperCase(Locale.ROOT), column -> item(cells[0], cells[column])));
        Set<OrganizationKind> kinds = EnumSet.noneOf(OrganizationKind.class);
        Stream.of(cells[1].split(" ")).map(OrganizationKind::valueOf).forEach(kinds::add);
        LocalDate from = cells[3].isEmpty() ? LocalDate.MIN : LocalDate.parse(cells[3]);
        return new Row(cells[0], kinds, Holder.valueOf(cells[2]), from, wanted);
    }

    private static Item item(String key, String cell) {
        Shape shape =
                switch (cell.charAt(0)) {
                    case 'o' -> Shape.ORIGINAL;
                    case 'c' -> Shape.COPY;
                    case 's' -> Shape.SHOWN;
                    default -> throw new IllegalStateException("checklist.csv: " + key + " " + cell);
                };
        return new Item(key, shape, cell.endsWith("?"));
    }
}
