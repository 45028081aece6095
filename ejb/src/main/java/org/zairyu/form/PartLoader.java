package org.zairyu.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes parts of definition files and refuses what does not fit: unknown keys and types, lists that are not there, ids
 * that stand twice, and conditions on questions that are not asked before, or on answers they cannot have.
 */
final class PartLoader {
    private static final Set<String> PART = Set.of("part", "title", "source", "sections");
    private static final Set<String> SECTION = Set.of("title", "anyOf", "fields");
    private static final Set<String> FIELD = Set.of(
            "id",
            "item",
            "ja",
            "en",
            "type",
            "options",
            "required",
            "min",
            "max",
            "pattern",
            "when",
            "day",
            "partial",
            "from",
            "width",
            "beside",
            "unit",
            "example",
            "hint",
            "notNeeded",
            "columns");
    private static final Set<Integer> WIDTHS = Set.of(0, 4, 8, 12, 20);
    private static final Set<String> DAYS = Set.of("", "birth", "expiry");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final OptionLists lists;
    private final Map<FieldType, List<Field>> compounds = new EnumMap<>(FieldType.class);

    PartLoader(OptionLists lists, Object compoundYaml) {
        this.lists = lists;
        if (compoundYaml instanceof Map<?, ?> map) {
            map.forEach((type, fields) -> compounds.put(
                    FieldType.of((String) type).orElseThrow(),
                    fields("compounds.yaml/" + type, Yaml.list("compounds.yaml/" + type, fields), new Scope(null))));
        }
    }

    Part load(String file, Object yaml) {
        Yaml part = new Yaml(file, yaml, PART);
        Scope scope = new Scope(null);
        List<Section> sections = part.list("sections").stream()
                .map(node -> section(file, node, scope))
                .toList();
        return new Part(part.need("part"), part.text("title"), part.need("source"), sections);
    }

    private Section section(String file, Object node, Scope scope) {
        Yaml section = new Yaml(file, node, SECTION);
        List<Field> fields = fields(file, section.list("fields"), scope);
        List<String> anyOf = section.strings("anyOf");
        if (!fields.stream().map(Field::id).toList().containsAll(anyOf)) {
            throw section.fault("anyOf names a question of another section: " + anyOf);
        }
        return new Section(section.text("title"), anyOf, fields);
    }

    private List<Field> fields(String where, List<?> nodes, Scope scope) {
        List<Field> fields = new ArrayList<>();
        for (Object node : nodes) {
            Field field = field(new Yaml(where, node, FIELD), scope);
            scope.add(where, field);
            fields.add(field);
        }
        return List.copyOf(fields);
    }

    private Field field(Yaml yaml, Scope scope) {
        String id = yaml.need("id");
        FieldType type = FieldType.of(yaml.need("type"))
                .orElseThrow(() -> yaml.fault(id + ": the type " + yaml.string("type") + " is not known"));
        return new Field(
                id,
                yaml.string("item"),
                yaml.both(),
                type,
                yaml.flag("required"),
                yaml.number("min"),
                yaml.number("max"),
                options(yaml, type),
                condition(yaml, scope),
                columns(yaml, type, scope),
                look(yaml),
                rules(yaml));
    }

    private List<Option> options(Yaml yaml, FieldType type) {
        String name = yaml.string("options");
        boolean needed = type.isChosen() && type != FieldType.YESNO;
        if (needed != lists.has(name)) {
            throw yaml.fault(yaml.string("id") + ": no list of choices " + name + " for the type " + type.key());
        }
        return needed ? lists.get(name) : List.of();
    }

    private List<Field> columns(Yaml yaml, FieldType type, Scope scope) {
        if (type.isCompound()) {
            return compounds.get(type);
        }
        if ((type == FieldType.ROWS) != yaml.has("columns")) {
            throw yaml.fault(yaml.string("id") + ": columns belong to rows, and only to them");
        }
        return fields(yaml.where() + "/" + yaml.string("id"), yaml.list("columns"), new Scope(scope));
    }

    private static Field.Look look(Yaml yaml) {
        int width = yaml.number("width");
        if (!WIDTHS.contains(width)) {
            throw yaml.fault("the width " + width + " is none of " + WIDTHS);
        }
        return new Field.Look(
                yaml.text("hint"),
                yaml.text("example"),
                yaml.text("unit"),
                yaml.text("notNeeded"),
                width,
                yaml.flag("beside"));
    }

    private static Field.Rules rules(Yaml yaml) {
        String day = yaml.string("day");
        if (!DAYS.contains(day)) {
            throw yaml.fault("the kind of day " + day + " is not known");
        }
        String pattern = yaml.string("pattern");
        Pattern.compile(pattern);
        return new Field.Rules(day, yaml.flag("partial"), pattern, yaml.string("from"));
    }

    private static Condition condition(Yaml yaml, Scope scope) {
        if (!yaml.has("when")) {
            return null;
        }
        Condition condition = Condition.parse(yaml.need("when"));
        for (Condition.Among among : condition.comparisons()) {
            if (!among.name().contains(".")) {
                scope.check(yaml, among);
            }
        }
        return condition;
    }

    /** The questions a condition may name: those before it, and from within rows also those before the rows. */
    private static final class Scope {
        private final Scope outer;
        private final List<Field> before = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Scope(Scope outer) {
            this.outer = outer;
        }

        void add(String where, Field field) {
            if (!ID.matcher(field.id()).matches() || !ids.add(field.id())) {
                throw new IllegalArgumentException(where + ": the id " + field.id() + " stands twice or is none");
            }
            before.add(field);
        }

        void check(Yaml yaml, Condition.Among among) {
            Field named = find(among.name());
            if (named == null) {
                throw yaml.fault(yaml.string("id") + ": no question " + among.name() + " stands before it");
            }
            if (!codes(named).containsAll(among.values())) {
                throw yaml.fault(yaml.string("id") + ": " + among.name() + " has no answer " + among.values());
            }
        }

        private Field find(String id) {
            return before.stream()
                    .filter(field -> field.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> outer == null ? null : outer.find(id));
        }
    }

    /** What can be answered to a question with choices. */
    static List<String> codes(Field field) {
        return field.type() == FieldType.YESNO
                ? List.of("yes", "no")
                : field.options().stream().map(Option::code).toList();
    }
}
