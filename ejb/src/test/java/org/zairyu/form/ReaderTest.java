package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type: what is taken and how it is kept, what is refused and why, in words that name the question. */
class ReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORPORATE_NUMBER|7000012050002|7000012050002",
                "CORPORATE_NUMBER|1000012030001|1000012030001",
                "CORPORATE_NUMBER|8000020130001|8000020130001",
                "CORPORATE_NUMBER|7000020010006|7000020010006",
                "CORPORATE_NUMBER|6000012070001|6000012070001",
                "CORPORATE_NUMBER|9000012040001|9000012040001",
                "CORPORATE_NUMBER|1000020470007|1000020470007",
                "CORPORATE_NUMBER|７０００ー０１２０５０００２|7000012050002",
                // a 0 and a 9 in one place are not told apart: a passing number need not exist
                "CORPORATE_NUMBER|7000012950002|7000012950002",
                "EMPLOYMENT_INSURANCE_NUMBER|1301-123456-7|13011234567",
                "EMPLOYMENT_INSURANCE_NUMBER|１３０１‐１２３４５６‐７|13011234567",
                "RESIDENCE_CARD_NUMBER|AB12345678CD|AB12345678CD",
                "RESIDENCE_CARD_NUMBER|ab12345678cd|AB12345678CD",
                "RESIDENCE_CARD_NUMBER|ＡＢ１２３４５６７８ＣＤ|AB12345678CD",
                "RESIDENCE_CARD_NUMBER|AB 1234 5678 CD|AB12345678CD",
                "PASSPORT_NUMBER|tk 1234567|TK1234567",
                "PASSPORT_NUMBER|ＴＫ１２３４５６７|TK1234567",
                "PASSPORT_NUMBER|A-12/345|A-12/345",
                "NAME_LATIN|Tran Thi Minh Anh|TRAN THI MINH ANH",
                "NAME_LATIN|ＴＲＡＮ　ＴＨＩ|TRAN THI",
                "NAME_LATIN|TRAN, THI  MINH|TRAN THI MINH",
                "NAME_LATIN|O’BRIEN MARY-JANE JR.|O'BRIEN MARY-JANE JR.",
                "NAME_LATIN|SUHARTO|SUHARTO",
                "NAME_KANJI|陳 美玲|陳　美玲",
                "NAME_KANJI|佐々木𠮷|佐々木𠮷",
                "POSTAL_CODE|〒108-0023|1080023",
                "POSTAL_CODE|１０８－００２３|1080023",
                "POSTAL_CODE|不明|unknown",
                "PHONE|03-1234-5678|0312345678",
                "PHONE|(03)1234-5678|0312345678",
                "PHONE|０３ー１２３４ー５６７８|0312345678",
                "PHONE|+81 3 1234 5678|0312345678",
                "PHONE|+81(0)3-1234-5678|0312345678",
                "PHONE|050-1234-5678|05012345678",
                "MOBILE|090-0000-0142|09000000142",
                "EMAIL|a@example.co.jp|a@example.co.jp",
                "EMAIL|ａ@example.jp|a@example.jp",
                "EMAIL| a@example.jp |a@example.jp",
                "INT|1,234|1234",
                "INT|０１２名|12",
                "INT|0|0",
                "YEN|￥１，０００，０００円|1000000",
                "YEN|8000000|8000000",
                "YESNO|有|yes",
                "YESNO|いいえ|no",
                "PERIOD_OF_STAY|3年|P3Y",
                "PERIOD_OF_STAY|1年3月|P1Y3M",
                "PERIOD_OF_STAY|１年３か月|P1Y3M",
                "PERIOD_OF_STAY|90日|P90D",
                "PERIOD_OF_STAY|3 years|P3Y",
                "PERIOD_OF_STAY|P4Y3M|P4Y3M",
                "PERIOD_OF_STAY|無期限|UNLIMITED",
                "YEAR_MONTH|2019年4月|2019-04",
                "YEAR_MONTH|201904|2019-04",
                "YEAR_MONTH|平成31年4月|2019-04",
                "YEAR_MONTH|2019年4月1日|2019-04",
                "YEAR_MONTH|2019|2019",
                "DATE|令和6年3月5日|2024-03-05",
                "TEXT| 株式会社　　汐見  テクノロジーズ |株式会社　汐見 テクノロジーズ",
            })
    void takesAndKeeps(FieldType type, String typed, String kept) {
        Reading reading = read(type, typed);
        assertFalse(reading.isRefused(), () -> typed + " " + reading.refusal());
        assertEquals(kept, reading.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORPORATE_NUMBER|7000012050003|corporateCheck",
                "CORPORATE_NUMBER|0000012050002|corporateCheck",
                "CORPORATE_NUMBER|000012050002|corporateTwelve",
                "CORPORATE_NUMBER|70000120500021|corporateLength",
                "CORPORATE_NUMBER|700001205000A|corporateLength",
                "EMPLOYMENT_INSURANCE_NUMBER|1301123456|insuranceLength",
                "EMPLOYMENT_INSURANCE_NUMBER|130112345678|insuranceLength",
                "EMPLOYMENT_INSURANCE_NUMBER|1301123456A|insurance",
                "EMPLOYMENT_INSURANCE_NUMBER|00000000000|insuranceDummy",
                "EMPLOYMENT_INSURANCE_NUMBER|9999-999999-9|insuranceDummy",
                "RESIDENCE_CARD_NUMBER|AB1234567CD|cardLength",
                "RESIDENCE_CARD_NUMBER|A112345678CD|cardShape",
                "RESIDENCE_CARD_NUMBER|AB12345678C1|cardShape",
                "RESIDENCE_CARD_NUMBER|AB12345678CDE|cardLength",
                "PASSPORT_NUMBER|TK12345678901|passport",
                "PASSPORT_NUMBER|旅券|passport",
                "PASSPORT_NUMBER|-TK1|passport",
                "NAME_LATIN|陳美玲|latin",
                "NAME_LATIN|TRAN3|latin",
                "NAME_LATIN|.|latin",
                "NAME_LATIN|NGUYỄN VĂN|latinMarks",
                "NAME_LATIN|MUÑOZ JOSÉ|latinMarks",
                "NAME_LATIN|Müller|latinMarksTwo",
                "NAME_KANJI|CHEN|kanji",
                "NAME_KANJI|ひらがな|kanji",
                "POSTAL_CODE|108-002|postal",
                "PHONE|03-1234-567|phone",
                "PHONE|電話なし|phone",
                "PHONE|+1 212 555 0100|phoneForeign",
                "MOBILE|03-1234-5678|mobile",
                "EMAIL|a@b|email",
                "EMAIL|a b@example.jp|email",
                "EMAIL|a@example.jp,b@example.jp|email",
                "INT|12.5|number",
                "INT|-3|number",
                "INT|多数|number",
                "YEN|1,000万円|yenUnit",
                "YEN|1億|yenUnit",
                "YEN|-5|yen",
                "YESNO|maybe|choice",
                "PERIOD_OF_STAY|長い|period",
                "PERIOD_OF_STAY|0年|period",
                "YEAR_MONTH|2019年13月|dateMonth",
                "YEAR_MONTH|入社時|monthUnreadable",
                "YEAR_MONTH|不詳|monthUnreadable",
                "DATE|20250229|dateDay",
                "DATE|20241301|dateMonth",
                "DATE|昭和64年1月8日|dateEra",
                "DATE|明治3年1月1日|dateLunar",
                "DATE|0999-01-01|dateYear",
                "DATE|1996年5月|datePartial",
                "DATE|きのう|dateUnreadable",
            })
    void refusesWithTheReason(FieldType type, String typed, String code) {
        Reading reading = read(type, typed);
        assertEquals(
                "form.fault." + code,
                reading.refusal() == null ? "" : reading.refusal().key(),
                typed);
        assertEquals("", reading.value());
        FieldFault fault = FieldFault.of("question", FormSamples.LABEL, reading.refusal());
        assertSentence(fault.text(Locale.JAPANESE), "問い", "。");
        assertSentence(fault.text(Locale.ENGLISH), "Question", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YEN|1,000万円|10,000,000",
                "YEN|1億|100,000,000",
                "YEN|1億2,000万円|120,000,000",
                "YEN|3.5億|350,000,000",
                "YEN|50千円|50,000",
                "YEN|２兆|2,000,000,000,000",
                "CORPORATE_NUMBER|000012050002|7000012050002",
                "NAME_LATIN|NGUYỄN VĂN ĐỨC|NGUYEN VAN DUC",
                "NAME_LATIN|Straße|STRASSE",
                "NAME_LATIN|Ødegård|OEDEGAARD",
                "DATE|昭和64年1月8日|平成元年1月8日",
                "DATE|2030年2月30日|28",
                "RESIDENCE_CARD_NUMBER|AB1234567CD|11",
            })
    void offersWhatItShouldBe(FieldType type, String typed, String offer) {
        Reading reading = read(type, typed);
        if (!reading.isRefused()) {
            assertEquals(offer, reading.value());
            return;
        }
        String text =
                FieldFault.of("question", FormSamples.LABEL, reading.refusal()).text(Locale.JAPANESE);
        assertTrue(text.contains(offer), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL|a..b@docomo.example|emailDots",
                "EMAIL|a.@docomo.example|emailDots",
                "MOBILE|9012345678|phoneZero",
                "PHONE|312345678|phoneZero",
                "DATE|平成32年4月1日|pastEra",
            })
    void takesAndWarns(FieldType type, String typed, String code) {
        Reading reading = read(type, typed);
        assertFalse(reading.isRefused());
        assertEquals("form.note." + code, reading.notes().get(0).key());
        FieldFault note =
                FieldFault.of("question", FormSamples.LABEL, reading.notes().get(0));
        assertSentence(note.text(Locale.JAPANESE), "問い", "。");
        assertSentence(note.text(Locale.ENGLISH), "Question", "");
    }

    private static Reading read(FieldType type, String typed) {
        return Reader.of(type).read(typed, FormSamples.field(type), FormSamples.facts());
    }

    private static void assertSentence(String text, String label, String end) {
        assertTrue(text.contains(label) && text.contains(end) && !text.contains("{"), text);
    }
}
