package org.zairyu.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * When a question is asked: {@code a = v}, {@code a in (v, w)}, {@code and}, {@code or}, {@code not}, parentheses. A name
 * is a question of the same part, a column of the same row, or {@code part.field}. On several choices {@code =} means
 * that the value is among them; a comparison with a question that was not asked is false.
 */
public sealed interface Condition {

    /** The name's value is one of these. */
    record Among(String name, List<String> values) implements Condition {}

    /** All of them hold. */
    record All(List<Condition> of) implements Condition {}

    /** One of them holds. */
    record Any(List<Condition> of) implements Condition {}

    /** It does not hold. */
    record Not(Condition of) implements Condition {}

    /** @throws IllegalArgumentException when the text is no condition */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Whether it holds; {@code lookup} gives the values of a name, none for a question not asked. */
    default boolean holds(Function<String, Set<String>> lookup) {
        if (this instanceof Among among) {
            return lookup.apply(among.name).stream().anyMatch(among.values::contains);
        }
        if (this instanceof All all) {
            return all.of.stream().allMatch(part -> part.holds(lookup));
        }
        if (this instanceof Any any) {
            return any.of.stream().anyMatch(part -> part.holds(lookup));
        }
        return !((Not) this).of.holds(lookup);
    }

    /** The comparisons in it, in their order. */
    default List<Among> comparisons() {
        List<Among> found = new ArrayList<>();
        collect(this, found);
        return found;
    }

    /** The names in it. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        comparisons().forEach(among -> names.add(among.name()));
        return names;
    }

    /**
     * A small JSON tree for the page's script: {@code ["in","field",["v","w"]]}, {@code ["and",…]}, {@code ["or",…]},
     * {@code ["not",…]}, and {@code true} or {@code false} where another part has decided it already.
     *
     * @param path the place of a question on the page; empty for a name of another part
     */
    default String toJson(Function<String, String> path, Facts facts) {
        if (this instanceof Among among) {
            String place = path.apply(among.name);
            return place.isEmpty()
                    ? String.valueOf(holds(facts::values))
                    : "[\"in\",\"" + place + "\",[\"" + String.join("\",\"", among.values) + "\"]]";
        }
        if (this instanceof Not not) {
            return "[\"not\"," + not.of.toJson(path, facts) + "]";
        }
        boolean all = this instanceof All;
        StringBuilder json = new StringBuilder(all ? "[\"and\"" : "[\"or\"");
        for (Condition part : all ? ((All) this).of : ((Any) this).of) {
            json.append(',').append(part.toJson(path, facts));
        }
        return json.append(']').toString();
    }

    private static void collect(Condition condition, Collection<Among> found) {
        if (condition instanceof Among among) {
            found.add(among);
        } else if (condition instanceof Not not) {
            collect(not.of, found);
        } else {
            List<Condition> parts = condition instanceof All all ? all.of : ((Any) condition).of;
            parts.forEach(part -> collect(part, found));
        }
    }
}
