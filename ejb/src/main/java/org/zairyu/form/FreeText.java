package org.zairyu.form;

import java.util.Locale;

/** Free text, and codes of a given pattern. */
final class FreeText {
    /** Where a definition gives no length: enough for any line, and a bound for what is stored. */
    static final int LONGEST = 300;

    private FreeText() {}

    static Reading text(String typed, Field field, Facts facts) {
        String pattern = field.rules().pattern();
        if (!pattern.isEmpty()) {
            String code = Typed.compact(typed).toUpperCase(Locale.ROOT);
            return code.length() <= LONGEST && code.matches(pattern)
                    ? Reading.of(code)
                    : Reading.refused("pattern", field.look().example());
        }
        if (field.type() == FieldType.TEXTAREA) {
            return bounded(Typed.lines(typed), field);
        }
        return typed.strip().matches("(?s).*[\\r\\n].*")
                ? Reading.refused("oneLine")
                : bounded(Typed.line(typed), field);
    }

    static Reading bounded(String text, Field field) {
        int max = field.max() == 0 ? LONGEST : field.max();
        int length = Typed.length(text);
        return length > max ? Reading.refused("tooLong", max, length) : Reading.of(text);
    }
}
