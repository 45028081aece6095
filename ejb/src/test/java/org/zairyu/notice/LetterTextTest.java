package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

class LetterTextTest {
    @Test
    void valuesReadInTheLanguageOfTheirPart() {
        Map<String, Object> values = Map.of(
                "day",
                LocalDate.of(2025, 2, 15),
                "at",
                Instant.parse("2025-02-15T05:30:00Z"),
                "to",
                new Bilingual("郵送", "post"));
        List<String> part = List.of("{day} {at} {to}");
        assertEquals(
                List.of("2025年2月15日（土） 2025年2月15日（土） 14:30（日本時間） 郵送"),
                new LetterText(values, Locale.JAPANESE).fill(part));
        assertEquals(
                List.of("Saturday, 15 February 2025 Saturday, 15 February 2025 14:30 (Japan time) post"),
                new LetterText(values, Locale.ENGLISH).fill(part));
    }

    @Test
    void aListBecomesNumberedLinesAndMayHaveSeveralEach() {
        Map<String, Object> values = Map.of("items", List.of("one\nmore of it", new Bilingual("二", "two"), 3));
        assertEquals(
                List.of("1. one", "   more of it", "2. two", "3. 3"),
                new LetterText(values, Locale.ENGLISH).fill(List.of("{items}")));
    }

    @Test
    @Requirement("N-1")
    void aValueCanBeSaidInBothLanguagesAndOnceWhereTheyAgree() {
        Map<String, Object> values =
                Map.of("sex", new Bilingual("女", "Female"), "day", LocalDate.of(2024, 7, 15), "name", "TRAN\nTHI");
        List<String> template = List.of("{=sex}", "Until: {=day}", "{?name}Name: {=name}");
        List<String> filled = List.of("女 / Female", "Until: 2024年7月15日（月） / Monday, 15 July 2024", "Name: TRAN THI");
        assertEquals(filled, new LetterText(values, Locale.JAPANESE).fill(template));
        assertEquals(filled, new LetterText(values, Locale.ENGLISH).fill(template));
    }

    @Test
    void whatIsLeftOutLeavesNoSecondEmptyLine() {
        List<String> template = List.of("Before", "", "{?text}{text}", "", "{?days}{days}", "", "After", "");
        assertEquals(List.of("Before", "", "After", ""), new LetterText(Map.of(), Locale.ENGLISH).fill(template));
        assertEquals(
                List.of("Before", "", "said", "", "After", ""),
                new LetterText(Map.of("text", "said"), Locale.ENGLISH).fill(template));
    }

    @Test
    @Requirement("N-1")
    void aValueCannotBringPlaceholdersLinesOrReversedText() {
        Map<String, Object> values = Map.of("name", "A\r\nBcc: x@y.example\u202E{secret}", "secret", "s");
        assertEquals(
                List.of("Dear A Bcc: x@y.example{secret},"),
                new LetterText(values, Locale.ENGLISH).fill(List.of("Dear {name},")));
    }

    @Test
    void aValueOfAnotherKindIsAMistake() {
        LetterText text = new LetterText(Map.of("x", 1.5), Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> text.fill(List.of("{x}")));
    }

    @Test
    void linesBreakBetweenWordsAndBetweenJapaneseCharactersButNotBeforeAComma() {
        String japanese = "あ".repeat(36) + "、" + "い".repeat(10);
        assertEquals("あ".repeat(35) + "\n" + "あ、" + "い".repeat(10) + "\n", MailWidth.wrap(japanese));
        assertEquals("あ".repeat(35) + "\n（い）\n", MailWidth.wrap("あ".repeat(35) + "（い）"));
        String english = "1. " + "word ".repeat(20).strip();
        assertEquals(
                "1. " + "word ".repeat(14).strip() + "\n   " + "word ".repeat(6).strip() + "\n",
                MailWidth.wrap(english));
        String address = "https://portal.example/" + "a".repeat(80);
        assertTrue(MailWidth.wrap("つぎ: " + address).contains(address));
        assertEquals("a\n\nb\n", MailWidth.wrap("a\n\nb"));
    }

    @Test
    @Requirement("N-1")
    void onlyThePortalsOwnAddressesCanBePressed() {
        String html = MailHtml.of(
                "https://portal.example/link/ab-12\nhttps://portal.example.evil/x https://evil.example/\n（https://portal.example）\n",
                "https://portal.example");
        assertTrue(
                html.contains("<a href=\"https://portal.example/link/ab-12\">https://portal.example/link/ab-12</a>"),
                html);
        assertTrue(html.contains("（<a href=\"https://portal.example\">https://portal.example</a>）"), html);
        assertEquals(2, html.split("<a ", -1).length - 1, html);
    }

    @Test
    @Requirement("N-1")
    void theHtmlShowsTheSameAndRunsNothing() {
        String html = MailHtml.of(
                "<script>x</script> & \"q\"\n\nb\nc\n" + "-".repeat(72) + "\nDear\n", "https://portal.example");
        assertTrue(html.contains("<p>&lt;script&gt;x&lt;/script&gt; &amp; &quot;q&quot;</p>"), html);
        assertTrue(html.contains("<p>b<br>\nc</p>"), html);
        assertTrue(html.contains("<div lang=\"en\">\n<p>Dear</p>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.co.jp", "a..b@docomo.example", "o'neil+x@a-b.example"})
    void addressesThatCanBeWrittenTo(String address) {
        assertTrue(Address.usable(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b",
                "a b@example.jp",
                "a@example.jp\r\nBcc: b@example.jp",
                "a@example.jp\n",
                "a@example.jp,b@example.jp",
                "A <a@example.jp>",
                "a@-x.example"
            })
    @Requirement("N-1")
    void addressesThatCannot(String address) {
        assertEquals(false, Address.usable(address));
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT1H", "26, PT1H", "27,", "28,"})
    @Requirement("N-2")
    void pausesGrowAndEndAfterADay(int attempts, Duration pause) {
        assertEquals(Optional.ofNullable(pause), RetryRule.pauseAfter(attempts));
    }
}
