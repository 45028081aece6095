package org.zairyu.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.calendar.Era;
import org.zairyu.text.Texts;

/**
 * The answers to a part as lines of label and value, the same for the check page, the officer's view and the copy of the
 * form. Questions that were not asked are left out; asked ones left open have an empty value.
 */
public final class PartText {
    private static final Set<FieldType> UNTRANSLATED = EnumSet.of(
            FieldType.NAME_LATIN,
            FieldType.NAME_KANJI,
            FieldType.PASSPORT_NUMBER,
            FieldType.RESIDENCE_CARD_NUMBER,
            FieldType.EMAIL);

    private final Part part;
    private final Answers answers;
    private final Asked asked;
    private final Locale locale;

    private PartText(Part part, Answers answers, Facts facts, Locale locale) {
        this.part = part;
        this.answers = answers;
        this.asked = new Asked(part, answers, facts);
        this.locale = locale;
    }

    /** Sections without any asked question are left out. */
    public static List<SectionText> of(Part part, Answers answers, Facts facts, Locale locale) {
        return new PartText(part, answers, facts, locale).sections();
    }

    private List<SectionText> sections() {
        return part.sections().stream()
                .map(section -> new SectionText(section.title().in(locale), lines(section)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(Section section) {
        return section.fields().stream()
                .filter(asked::is)
                .map(field -> field.type() == FieldType.ROWS ? rows(field) : line(field, field.id()))
                .toList();
    }

    private Line rows(Field field) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < answers.rowCount(field.id()); i++) {
            int row = i;
            if (answers.hasAny(field.id() + "." + row)) {
                rows.add(field.columns().stream()
                        .filter(column -> asked.is(field, row, column))
                        .map(column -> line(column, field.id() + "." + row + "." + column.id()))
                        .toList());
            }
        }
        return new Line(field.id(), field.item(), field.label().in(locale), "", false, List.copyOf(rows));
    }

    private Line line(Field field, String path) {
        boolean name = UNTRANSLATED.contains(field.type());
        return new Line(path, field.item(), field.label().in(locale), value(field, path), name, List.of());
    }

    private String value(Field field, String path) {
        String value = answers.get(path);
        return switch (field.type()) {
            case ADDRESS_JP -> address(field, path);
            case DURATION -> Shown.span(
                    locale, answers.get(path + ".years"), answers.get(path + ".months"), answers.get(path + ".days"));
            case DATE -> value.isEmpty() ? "" : dayWithEra(field, value);
            case INT, YEN -> value.isEmpty() ? "" : withUnit(field, Shown.value(field, value, locale));
            default -> value.isEmpty() ? "" : Shown.value(field, value, locale);
        };
    }

    private String dayWithEra(Field field, String value) {
        String shown = Shown.value(field, value, locale);
        if (value.length() != 10 || shown.equals(value)) {
            return shown;
        }
        return Texts.get(locale, "form.value.dayEra", shown, Era.yearText(LocalDate.parse(value), locale));
    }

    private String withUnit(Field field, String number) {
        Text unit = field.look().unit();
        return unit == null ? number : Texts.get(locale, "form.value.unit", number, unit.in(locale));
    }

    /** The postal code on a line of its own, then the address in the order of the language. */
    private String address(Field field, String path) {
        if (!answers.hasAny(path)) {
            return "";
        }
        String[] shown = field.columns().stream()
                .map(sub -> answers.has(path + "." + sub.id())
                        ? Shown.value(sub, answers.get(path + "." + sub.id()), locale)
                        : "")
                .toArray(String[]::new);
        boolean en = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        String postal = shown[0].isEmpty() ? "" : Texts.get(locale, "form.value.postal", shown[0]) + "\n";
        return en
                ? postal + joined(", ", shown[4], shown[3], shown[2], shown[1])
                : postal + joined(" ", shown[1] + shown[2] + shown[3], shown[4]);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
