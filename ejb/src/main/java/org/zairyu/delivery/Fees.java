package org.zairyu.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zairyu.filing.Procedure;

/**
 * What a permission costs when it was filed online (手数料, paid in revenue stamps). The amounts are dated: the day of filing decides,
 * even when the permission comes after a rise.
 */
public final class Fees {

    private record Row(Procedure procedure, LocalDate from, int yen) {}

    private static final List<Row> TABLE =
            DeliveryTable.rows("fees.csv").stream().map(Fees::row).toList();

    private Fees() {}

    /**
     * The amount in yen; 0 where nothing is to be paid.
     *
     * @throws IllegalArgumentException for a procedure that is never filed by itself
     */
    public static int online(Procedure procedure, LocalDate filedOn) {
        return TABLE.stream()
                .filter(row -> row.procedure() == procedure && !row.from().isAfter(filedOn))
                .max(Comparator.comparing(Row::from))
                .orElseThrow(() -> new IllegalArgumentException("no fee is known for " + procedure))
                .yen();
    }

    private static Row row(List<String> cells) {
        LocalDate from = cells.get(1).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(1));
        return new Row(Procedure.ofKey(cells.get(0)), from, Integer.parseInt(cells.get(2)));
    }
}
