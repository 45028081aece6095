package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of single fields: lengths, control characters, days hardly meant, patterns, several choices. */
class ReaderEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "birth,2026-11-25,form.note.birthAfterToday",
        "birth,1905-12-31,form.note.birthLongAgo",
        "birth,1906-01-01,''",
        "birth,2026-11-24,''",
        "expiry,2026-11-23,form.note.expired",
        "expiry,2026-11-24,''"
    })
    void warnsOfDaysThatAreHardlyMeant(String kind, String typed, String note) {
        Field field = FormSamples.field(FieldType.DATE, 0, List.of(), new Field.Rules(kind, false, "", ""));
        Reading reading = Reader.of(FieldType.DATE).read(typed, field, FormSamples.facts());
        assertEquals(note, reading.notes().stream().map(Remark::key).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"1996年5月,1996-05", "1996,1996", "不詳,unknown", "19960500,1996-05", "99999999,unknown"})
    void keepsWhatIsKnownOfABirthDay(String typed, String kept) {
        Field field = FormSamples.field(FieldType.DATE, 0, List.of(), new Field.Rules("birth", true, "", ""));
        assertEquals(
                kept,
                Reader.of(FieldType.DATE)
                        .read(typed, field, FormSamples.facts())
                        .value());
    }

    @Test
    void countsCharactersNotBytesOrHalves() {
        Field four = FormSamples.field(FieldType.TEXT, 4);
        assertEquals(
                "𠮷野家𠮷",
                Reader.of(FieldType.TEXT)
                        .read("𠮷野家𠮷", four, FormSamples.facts())
                        .value());
        Remark refusal = Reader.of(FieldType.TEXT)
                .read("𠮷野家𠮷𠮷", four, FormSamples.facts())
                .refusal();
        assertEquals("form.fault.tooLong", refusal.key());
        assertTrue(FieldFault.of("q", FormSamples.LABEL, refusal)
                .text(Locale.JAPANESE)
                .contains("いま5字"));
    }

    @Test
    void keepsLineEndsOfLongTextsOnly() {
        assertEquals("一\n二", read(FieldType.TEXTAREA, " 一  \r\n二\r\n ").value());
        assertEquals(
                "form.fault.oneLine", read(FieldType.TEXT, "一\n二").refusal().key());
        assertEquals(
                "form.fault.oneLine",
                read(FieldType.EMAIL, "a@example.jp\nBcc: b@example.jp")
                        .refusal()
                        .key());
    }

    @Test
    void refusesMailAddressesThatAreTooLong() {
        String domain = ("b".repeat(60) + ".").repeat(4) + "example";
        assertEquals(
                "form.fault.tooLong",
                read(FieldType.EMAIL, "a".repeat(20) + "@" + domain).refusal().key());
        assertEquals(
                "form.fault.email",
                read(FieldType.EMAIL, "a".repeat(65) + "@example.jp").refusal().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u202Eb", "a\u2066b", "a\uD800b", "a\u0085b"})
    void knowsWhatNoFieldTakes(String text) {
        assertTrue(Typed.isForbidden(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\r\nb", "𠮷", "é", "ｱ"})
    void doesNotMistakeOrdinaryText(String text) {
        assertFalse(Typed.isForbidden(text));
    }

    @Test
    void boundsTheDigitsOfNumbers() {
        Field five = FormSamples.field(FieldType.INT, 5);
        assertEquals(
                "99999",
                Reader.of(FieldType.INT)
                        .read("99,999", five, FormSamples.facts())
                        .value());
        assertEquals(
                "form.fault.tooManyDigits",
                Reader.of(FieldType.INT)
                        .read("100,000", five, FormSamples.facts())
                        .refusal()
                        .key());
    }

    @Test
    void takesACodeInTheFormOfItsPattern() {
        Field code =
                FormSamples.field(FieldType.TEXT, 11, List.of(), new Field.Rules("", false, "[A-Z]{4}[0-9]{7}", ""));
        assertEquals(
                "ABCD1234567",
                Reader.of(FieldType.TEXT)
                        .read("ａｂｃｄ1234567", code, FormSamples.facts())
                        .value());
        assertEquals(
                "form.fault.pattern",
                Reader.of(FieldType.TEXT)
                        .read("ABC1234567", code, FormSamples.facts())
                        .refusal()
                        .key());
    }

    @Test
    void understandsLabelsOfChoicesAndKeepsTheirOrder() {
        Field business = FormSamples.field(
                FieldType.CHOICES, 0, Forms.options("businessType"), new Field.Rules("", false, "", ""));
        assertEquals(
                "1,14",
                Reader.of(FieldType.CHOICES)
                        .read("情報通信業, Agriculture", business, FormSamples.facts())
                        .value());
        assertEquals(
                "form.fault.choice",
                Reader.of(FieldType.CHOICES)
                        .read("14,888", business, FormSamples.facts())
                        .refusal()
                        .key());
    }

    private static Reading read(FieldType type, String typed) {
        return Reader.of(type).read(typed, FormSamples.field(type), FormSamples.facts());
    }
}
