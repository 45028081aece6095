package org.zairyu.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks what was typed into a part: questions not asked are left out, the others are read tolerantly, normalised, and
 * refused with a reason that names the remedy.
 */
public final class PartCheck {
    private static final int MOST_ROWS = 50;

    private final Part part;
    private final Answers typed;
    private final Facts facts;
    private final Asked asked;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<FieldFault> faults = new ArrayList<>();
    private final List<FieldFault> warnings = new ArrayList<>();

    private PartCheck(Part part, Answers typed, Facts facts) {
        this.part = part;
        this.typed = typed;
        this.facts = facts;
        this.asked = new Asked(part, typed, facts);
    }

    /** @param facts the day, the form, and the answers of other parts that conditions name */
    public static CheckResult check(Part part, Answers typed, Facts facts) {
        PartCheck check = new PartCheck(part, typed, facts);
        part.sections().forEach(check::section);
        return new CheckResult(Answers.of(check.values), List.copyOf(check.faults), List.copyOf(check.warnings));
    }

    private void section(Section section) {
        for (Field field : section.fields()) {
            if (asked.is(field)) {
                question(field);
            }
        }
        if (!section.anyOf().isEmpty() && section.anyOf().stream().noneMatch(typed::has)) {
            List<Field> fields = section.anyOf().stream()
                    .map(id -> part.field(id).orElseThrow())
                    .toList();
            fault(
                    fields.get(0).id(),
                    fields.get(0).label(),
                    Remark.fault("anyOf", fields.get(1).label()));
        }
    }

    private void question(Field field) {
        if (field.type() == FieldType.ROWS) {
            rows(field);
        } else {
            answer(field, field.id(), field.label());
        }
    }

    private void answer(Field field, String path, Text label) {
        if (field.type().isCompound()) {
            compound(field, path, label);
        } else {
            single(field, path, label, field.required());
        }
    }

    private void compound(Field field, String path, Text label) {
        boolean any = typed.hasAny(path);
        if (field.type() == FieldType.DURATION && field.required() && !any) {
            fault(path, label, Remark.fault("duration"));
        }
        for (Field sub : field.columns()) {
            String subPath = path + "." + sub.id();
            single(sub, subPath, Labels.part(label, sub.label()), sub.required() && (field.required() || any));
        }
        if (field.type() == FieldType.DURATION && any) {
            notZero(field, path, label);
        }
        if (field.type() == FieldType.ADDRESS_JP) {
            addressFits(field, path, label);
        }
    }

    /** The form has one line for house number and building together. */
    private void addressFits(Field field, String path, Text label) {
        Field building = field.columns().get(field.columns().size() - 1);
        String street = values.getOrDefault(path + ".street", "");
        int length = Typed.length(street + values.getOrDefault(path + "." + building.id(), ""));
        if (length > building.max()) {
            fault(
                    path + "." + building.id(),
                    Labels.part(label, building.label()),
                    Remark.fault("addressTooLong", building.max(), length));
        }
    }

    private void notZero(Field field, String path, Text label) {
        boolean read = field.columns().stream().anyMatch(sub -> values.containsKey(path + "." + sub.id()));
        boolean zero = field.columns().stream()
                .allMatch(sub -> values.getOrDefault(path + "." + sub.id(), "0").equals("0"));
        if (read && zero) {
            fault(path, label, Remark.fault("duration"));
        }
    }

    private void rows(Field field) {
        int count = Math.min(typed.rowCount(field.id()), MOST_ROWS);
        int kept = 0;
        for (int row = 0; row < count; row++) {
            if (typed.hasAny(field.id() + "." + row)) {
                row(field, row, kept++);
            }
        }
        int least = field.required() ? Math.max(1, field.min()) : field.min();
        if (kept < least) {
            fault(field.id(), field.label(), Remark.fault("rowsMin", least));
        } else if (kept > field.max()) {
            fault(field.id(), field.label(), Remark.fault("rowsMax", field.max(), kept));
        }
    }

    /** Faults name the row as typed; the answers move up over rows that were left blank. */
    private void row(Field field, int row, int kept) {
        for (Field column : field.columns()) {
            if (!asked.is(field, row, column)) {
                continue;
            }
            String path = field.id() + "." + row + "." + column.id();
            answer(column, path, Labels.cell(field.label(), row, column.label()));
            if (kept != row && values.containsKey(path)) {
                values.put(field.id() + "." + kept + "." + column.id(), values.remove(path));
            }
        }
    }

    private void single(Field field, String path, Text label, boolean required) {
        String value = typed.get(path);
        if (value.isBlank()) {
            if (required) {
                fault(path, label, Remark.fault(field.type().isChosen() ? "requiredChoice" : "required"));
            }
            return;
        }
        Reading reading = Typed.isForbidden(value)
                ? Reading.refused("control")
                : Reader.of(field.type()).read(value, field, facts);
        if (reading.isRefused()) {
            fault(path, label, reading.refusal());
            return;
        }
        if (!reading.value().isEmpty()) {
            values.put(path, reading.value());
        } else if (required) {
            fault(path, label, Remark.fault("required"));
        }
        reading.notes().forEach(note -> warnings.add(FieldFault.of(path, label, note)));
    }

    private void fault(String path, Text label, Remark remark) {
        faults.add(FieldFault.of(path, label, remark));
    }
}
