package org.zairyu.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of one of this package's CSV resources: a header line, no quotes, no commas inside values. */
final class OfficeTable {

    private OfficeTable() {}

    /** Each line as header name to value. */
    static List<Map<String, String>> rows(String resource) {
        try (InputStream in = OfficeTable.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] header = lines.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(resource, header, line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Map<String, String> row(String resource, String[] header, String line) {
        String[] values = line.split(",", -1);
        if (values.length != header.length) {
            throw new IllegalStateException(resource + ": " + header.length + " values expected in: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], values[i]);
        }
        return row;
    }
}
