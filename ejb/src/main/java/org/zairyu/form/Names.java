package org.zairyu.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of the applicant: in letters as on the passport's identity page, and in Chinese characters. */
final class Names {
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Z '.,\\-]*");
    private static final Pattern NOT_LATIN = Pattern.compile("[^A-Z '.\\-]");
    private static final Pattern NOT_KANJI = Pattern.compile("[^\\p{IsHan}々〆〇　]");
    /** Letters that the machine-readable zone of a passport writes with several, or another, as ICAO 9303 has them. */
    private static final Map<String, String> ZONE = Map.ofEntries(
            Map.entry("Ä", "AE"),
            Map.entry("Å", "AA"),
            Map.entry("Æ", "AE"),
            Map.entry("Ö", "OE"),
            Map.entry("Ø", "OE"),
            Map.entry("Œ", "OE"),
            Map.entry("Ü", "UE"),
            Map.entry("Þ", "TH"),
            Map.entry("Ð", "D"),
            Map.entry("Đ", "D"),
            Map.entry("Ł", "L"),
            Map.entry("Ħ", "H"),
            Map.entry("Ŧ", "T"),
            Map.entry("Ŋ", "N"),
            Map.entry("ẞ", "SS"));

    private Names() {}

    /** Kept with spaces between the words, also where commas were typed; a single name is a name. */
    static Reading latin(String typed, Field field, Facts facts) {
        String name = Typed.half(typed)
                .replace('’', '\'')
                .replace('`', '\'')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[,、，]", " ")
                .replaceAll(" +", " ")
                .strip();
        if (LATIN.matcher(name).matches()) {
            return FreeText.bounded(name, field);
        }
        String zone = transliterated(name, true);
        if (LATIN.matcher(zone).matches()) {
            String simple = transliterated(name, false);
            return zone.equals(simple)
                    ? Reading.refused("latinMarks", zone)
                    : Reading.refused("latinMarksTwo", zone, simple);
        }
        return Reading.refused("latin", first(NOT_LATIN, zone));
    }

    static Reading kanji(String typed, Field field, Facts facts) {
        String name =
                Typed.line(Normalizer.normalize(typed, Normalizer.Form.NFC)).replace(' ', '　');
        return NOT_KANJI.matcher(name).find()
                ? Reading.refused("kanji", first(NOT_KANJI, name))
                : FreeText.bounded(name, field);
    }

    /**
     * The spelling without marks.
     *
     * @param zone true for the passport's own ({@code Ö} is {@code OE}), false for the bare letter ({@code O})
     */
    private static String transliterated(String name, boolean zone) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            boolean marked = !bare.equals(letter);
            plain.append(zone || !marked ? ZONE.getOrDefault(letter, bare) : bare);
        });
        return plain.toString();
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : text.substring(0, Math.min(1, text.length()));
    }
}
