package org.zairyu.form;

import java.util.Optional;
import java.util.Set;

/**
 * Which questions of a part are asked, given what was typed so far and the answers elsewhere (F-2). A question whose
 * condition names one that is itself not asked is not asked either.
 */
public final class Asked {
    private final Part part;
    private final Answers typed;
    private final Facts facts;

    public Asked(Part part, Answers typed, Facts facts) {
        this.part = part;
        this.typed = typed;
        this.facts = facts;
    }

    /** Whether a question of the part itself is asked. */
    public boolean is(Field field) {
        return field.when() == null || field.when().holds(this::values);
    }

    /** Whether a column is asked in one row; rows are counted from 0. */
    public boolean is(Field rows, int row, Field column) {
        return column.when() == null || column.when().holds(name -> values(rows, row, name));
    }

    private Set<String> values(String name) {
        if (name.contains(".")) {
            return facts.values(name);
        }
        return part.field(name)
                .filter(this::is)
                .map(field -> codes(field, name))
                .orElse(Set.of());
    }

    private Set<String> values(Field rows, int row, String name) {
        Optional<Field> column =
                rows.columns().stream().filter(field -> field.id().equals(name)).findFirst();
        if (column.isEmpty()) {
            return values(name);
        }
        return column.filter(field -> is(rows, row, field))
                .map(field -> codes(field, rows.id() + "." + row + "." + name))
                .orElse(Set.of());
    }

    private Set<String> codes(Field field, String key) {
        String seen = Choices.seen(typed.get(key), field, facts);
        return seen.isBlank() ? Set.of() : Set.of(seen.split(","));
    }
}
