package org.zairyu.form;

import java.util.List;

/**
 * One question with its answer as text.
 *
 * @param path the question in its part ({@code address}), for links back to it
 * @param item its number on the official form, or empty
 * @param value the answer; lines are parted by line ends; empty when an asked question was left open
 * @param name a name of a person or a code, not to be translated
 * @param rows the rows of a table, each with its own lines; empty for other questions
 */
public record Line(String path, String item, String label, String value, boolean name, List<List<Line>> rows) {

    /** An asked question that was left open. */
    public boolean isOpen() {
        return value.isEmpty() && rows.isEmpty();
    }
}
