package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTextTest {
    private static final Part APPLICANT = Forms.part("extension.applicant");
    private static final Answers ANSWERS = PartCheck.check(APPLICANT, FormSamples.applicant(), FormSamples.facts())
            .answers();

    @Test
    void writesJapanese() {
        Map<String, Line> lines = lines(APPLICANT, ANSWERS, Locale.JAPANESE);
        assertEquals("ベトナム", lines.get("nationality").value());
        assertEquals("1996年5月14日（平成8年）", lines.get("birthDate").value());
        assertTrue(lines.get("nameLatin").name());
        assertEquals(
                "〒108-0023\n東京都港区芝浦0丁目4番8号 シーサイド芝浦 302", lines.get("address").value());
        assertEquals("090-0000-0142", lines.get("mobile").value());
        assertEquals("3年", lines.get("currentPeriod").value());
        assertEquals("無", lines.get("criminalRecord").value());
        assertEquals("", lines.get("nameKanji").value());
        assertTrue(lines.get("nameKanji").isOpen());
    }

    @Test
    void writesEnglish() {
        Map<String, Line> lines = lines(APPLICANT, ANSWERS, Locale.ENGLISH);
        assertEquals("Viet Nam", lines.get("nationality").value());
        assertEquals("14 May 1996 (Heisei 8)", lines.get("birthDate").value());
        assertEquals(
                "108-0023\nシーサイド芝浦 302, 芝浦0丁目4番8号, 港区, Tokyo",
                lines.get("address").value());
        assertEquals("3 years", lines.get("currentPeriod").value());
        assertEquals("5 years", lines.get("desiredPeriod").value());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "平成8年"})
    void aDraftsDayThatIsNoneIsShownAsItWasTyped(String typed) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Answers draft = ANSWERS.with("birthDate", typed).with("passportExpiry", typed);
            Map<String, Line> lines = lines(APPLICANT, draft, locale);
            assertTrue(lines.get("birthDate").value().startsWith(typed), lines.get("birthDate")::value);
            Field field = APPLICANT.field("birthDate").orElseThrow();
            assertEquals("", Shown.readback(field, typed, FormSamples.facts(), locale));
        }
    }

    @Test
    void groupsRows() {
        Line family = lines(APPLICANT, ANSWERS, Locale.JAPANESE).get("familyInJapan");
        assertEquals(2, family.rows().size());
        assertEquals(
                List.of("夫", "LE VAN QUANG", "1994年11月2日（平成6年）", "ベトナム", "有", "", ""),
                family.rows().get(0).stream().map(Line::value).toList());
        assertEquals("日本", family.rows().get(1).get(3).value());
        assertFalse(family.isOpen());
    }

    @Test
    void leavesOutWhatWasNotAsked() {
        Map<String, Line> lines = lines(APPLICANT, ANSWERS, Locale.JAPANESE);
        assertFalse(lines.containsKey("criminalRecordDetail"));
        assertFalse(lines.containsKey("edNumber"));
        assertEquals(
                List.of("派遣先等（人材派遣の場合又は勤務地が「勤務先」と異なる場合に記入）"),
                PartText.of(Forms.part("shared.n.organization2"), Answers.none(), FormSamples.facts(), Locale.JAPANESE)
                        .stream()
                        .map(SectionText::title)
                        .toList());
    }

    @Test
    void writesAmountsWithUnitsAndDurations() {
        Map<String, Line> lines = lines(
                Forms.part("shared.n.organization1"),
                Answers.of(Map.of(
                        "orgCapital",
                        "80000000",
                        "employees",
                        "86",
                        "workPeriodKind",
                        "fixed",
                        "workPeriod.years",
                        "1",
                        "workPeriod.months",
                        "6",
                        "orgBusinessOthers",
                        "14,29")),
                Locale.JAPANESE);
        assertEquals("80,000,000 円", lines.get("orgCapital").value());
        assertEquals("86 名", lines.get("employees").value());
        assertEquals("1年6月", lines.get("workPeriod").value());
        assertEquals(
                "情報通信業、学術研究，専門・技術サービス業（学術・開発研究機関）",
                lines.get("orgBusinessOthers").value());
    }

    @Test
    void writesADraftAsItWasTyped() {
        Map<String, Line> lines = lines(
                APPLICANT,
                Answers.of(Map.of("birthDate", "いつか", "currentPeriod", "?", "phone", "03")),
                Locale.JAPANESE);
        assertEquals("いつか", lines.get("birthDate").value());
        assertEquals("?", lines.get("currentPeriod").value());
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,1996-05-14",
        "DATE,1996-05",
        "DATE,1996",
        "DATE,unknown",
        "YEAR_MONTH,2019-04",
        "YEAR_MONTH,2019",
        "YEN,250000",
        "POSTAL_CODE,1080023",
        "POSTAL_CODE,unknown",
        "MOBILE,09000000142",
        "PHONE,0312345678",
        "PHONE,0451234567",
        "PERIOD_OF_STAY,P1Y3M",
        "PERIOD_OF_STAY,P90D",
        "PERIOD_OF_STAY,UNLIMITED",
        "YESNO,yes"
    })
    void showsNothingThatItWouldNotUnderstandAgain(FieldType type, String value) {
        Field field = FormSamples.field(type, 0, List.of(), new Field.Rules("", true, "", ""));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String shown = Shown.value(field, value, locale);
            assertEquals(
                    value,
                    Reader.of(type).read(shown, field, FormSamples.facts()).value(),
                    shown);
        }
    }

    @Test
    void readsDatesBackWithWeekdayEraAndAge() {
        Field birth = APPLICANT.field("birthDate").orElseThrow();
        assertEquals(
                "1996年5月14日(火)・平成8年・30 歳", Shown.readback(birth, "1996-05-14", FormSamples.facts(), Locale.JAPANESE));
        assertEquals(
                "Tue 14 May 1996, Heisei 8, age 30",
                Shown.readback(birth, "1996-05-14", FormSamples.facts(), Locale.ENGLISH));
        Field expiry = APPLICANT.field("passportExpiry").orElseThrow();
        assertEquals("2031年8月2日(土)・令和13年", Shown.readback(expiry, "2031-08-02", FormSamples.facts(), Locale.JAPANESE));
        assertEquals("", Shown.readback(birth, "1996-05", FormSamples.facts(), Locale.JAPANESE));
    }

    private static Map<String, Line> lines(Part part, Answers answers, Locale locale) {
        return PartText.of(part, answers, FormSamples.facts(), locale).stream()
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.toMap(Line::path, Function.identity()));
    }
}
