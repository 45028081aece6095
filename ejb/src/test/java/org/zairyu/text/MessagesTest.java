package org.zairyu.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    private final Map<String, String> ja = Areas.read("ja");
    private final Map<String, String> en = Areas.read("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Set.of(), without(ja.keySet(), en.keySet()), "only in Japanese");
        assertEquals(Set.of(), without(en.keySet(), ja.keySet()), "only in English");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertEquals(List.of(), faults(key -> placeholders(ja.get(key)).equals(placeholders(en.get(key)))));
    }

    @Test
    void noTextIsEmptyAndNoneEndsInSpace() {
        // words that stand between or before others carry their own spaces
        assertEquals(
                List.of(),
                faults(key -> key.startsWith("form.when.")
                        || key.equals("form.error.prefix")
                        || isSaid(ja.get(key)) && isSaid(en.get(key))));
    }

    @Test
    void everyTextWithArgumentsCanBeFormattedAndShowsThemAll() {
        assertEquals(List.of(), faults(key -> showsAll(ja.get(key)) && showsAll(en.get(key))));
    }

    @Test
    void theEnglishTwinIsEnglish() {
        // only the switch back may speak Japanese on an English page
        assertEquals(
                List.of(),
                faults(key -> key.equals("portal.language.other")
                        || !JAPANESE.matcher(en.get(key)).find()));
    }

    @Test
    void aKeyIsReadUnderItsArea() {
        assertEquals("本文へ進む", Texts.get(Locale.JAPANESE, "portal.skip"));
        assertEquals("Skip to the content", Texts.get(Locale.ENGLISH, "portal.skip"));
        assertEquals("Skip to the content", Texts.get(Locale.UK, "portal.skip"));
    }

    @Test
    void aThirdLanguageGetsJapaneseWhateverTheMachineSpeaks() {
        assertEquals("本文へ進む", Texts.get(Locale.FRENCH, "portal.skip"));
    }

    @Test
    void argumentsAreFilledIn() {
        assertEquals("あと 12\u00a0日", Texts.get(Locale.JAPANESE, "portal.due.left", 12));
        assertEquals("1 day left", Texts.get(Locale.ENGLISH, "portal.due.left", 1));
        assertEquals("12 days left", Texts.get(Locale.ENGLISH, "portal.due.left", 12));
    }

    @Test
    void aKeyThatIsNotThereIsTold() {
        assertTrue(Texts.has(Locale.JAPANESE, "portal.skip"));
        assertFalse(Texts.has(Locale.JAPANESE, "portal.nowhere"));
        assertThrows(MissingResourceException.class, () -> Texts.get(Locale.JAPANESE, "portal.nowhere"));
    }

    @Test
    void aDoubleKeyAndALonelyTwinAreRefused() {
        assertAll(
                () -> assertThrows(IllegalStateException.class, () -> Areas.load("/org/zairyu/text/double.properties")),
                () -> assertThrows(IllegalStateException.class, () -> Areas.load("/org/zairyu/text/none.properties")));
    }

    private interface Holds {
        boolean by(String key);
    }

    private List<String> faults(Holds rule) {
        return ja.keySet().stream()
                .filter(en::containsKey)
                .filter(key -> !rule.by(key))
                .toList();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static boolean isSaid(String text) {
        return !text.isBlank() && text.equals(text.stripTrailing());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean showsAll(String text) {
        Set<Integer> numbers = PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return true;
        }
        Object[] arguments = new Object[numbers.stream().max(Integer::compare).orElseThrow() + 1];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = 7001 + i;
        }
        String said = new MessageFormat(text, Locale.ROOT).format(arguments);
        // an undoubled apostrophe swallows what follows it, the placeholder included
        return !said.contains("{")
                && numbers.stream().allMatch(n -> text.contains("choice") || said.contains("00" + (n + 1)));
    }
}
