package org.zairyu.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables beside this class: comma-separated without quotes, the names of the columns in the first line after a {@code #}. */
final class SampleTable {

    private SampleTable() {}

    /** The rows of a table, cells by column; an empty cell is an empty text. */
    static List<Map<String, String>> rows(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(SampleTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            String[] columns = in.readLine().substring(1).split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            in.lines().forEach(line -> rows.add(row(columns, line.split(",", -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        if (columns.length != cells.length) {
            throw new IllegalArgumentException("a line with " + cells.length + " cells: " + cells[0]);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
