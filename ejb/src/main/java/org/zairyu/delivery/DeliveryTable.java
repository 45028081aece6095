package org.zairyu.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the small tables beside this class: lines starting with # are comments, cells are parted by commas. */
final class DeliveryTable {

    private DeliveryTable() {}

    /** The cells of each line; an empty last cell counts. */
    static List<List<String>> rows(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(DeliveryTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
