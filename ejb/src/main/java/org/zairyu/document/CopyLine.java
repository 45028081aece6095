package org.zairyu.document;

import java.util.Objects;

/** A label and its value as they stand in a row of a sheet; line ends in the value are kept. Both already worded. */
public record CopyLine(String label, String value) {
    public CopyLine {
        Objects.requireNonNull(label);
        value = Objects.requireNonNullElse(value, "");
    }
}
