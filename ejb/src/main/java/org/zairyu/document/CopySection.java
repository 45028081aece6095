package org.zairyu.document;

import java.util.List;

/** A part of a sheet: a heading (empty for none) and its rows. */
public record CopySection(String title, List<CopyLine> lines) {
    public CopySection {
        lines = List.copyOf(lines);
    }
}
