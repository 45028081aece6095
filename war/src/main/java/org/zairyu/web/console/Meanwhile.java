package org.zairyu.web.console;

import java.util.Map;
import java.util.Objects;

/** Of two who work on the same thing, the second sees what the first saved, and keeps what they typed themselves. */
final class Meanwhile {

    private Meanwhile() {}

    /**
     * Takes over what was saved by somebody else, but not where something was typed since the page was opened.
     *
     * @param typed  by field, as the page has it
     * @param before as it was when the page was opened
     * @param now    as it is stored now
     */
    static void takeOver(Map<String, String> typed, Map<String, String> before, Map<String, String> now) {
        now.forEach((field, stored) -> {
            if (same(typed.get(field), before.get(field))) {
                typed.put(field, stored);
            }
        });
    }

    private static boolean same(String typed, String before) {
        return Objects.toString(typed, "").equals(Objects.toString(before, ""));
    }
}
