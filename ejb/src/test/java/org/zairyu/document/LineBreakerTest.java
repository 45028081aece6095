package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    /** Full-width letters count 2, others 1. */
    private static float width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    private static String broken(String text, int most) {
        return String.join("|", new LineBreaker(LineBreakerTest::width, most).lines(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "在留期間更新; 12; 在留期間更新",
                "在留期間更新許可申請; 8; 在留期間|更新許可|申請",
                "出入国在留管理、庁; 14; 出入国在留管|理、庁",
                "出入国在留管理庁（東京）; 18; 出入国在留管理庁|（東京）",
                "審査中です。; 10; 審査中で|す。",
                "チャット; 6; チャッ|ト",
                "「東京」「大阪」; 10; 「東京」|「大阪」",
                "Nguyen Van An works; 10; Nguyen Van|An works",
                "ABCDEFGHIJKL; 5; ABCDE|FGHIJ|KL",
                "株式会社 ABC Trading Tokyo; 16; 株式会社 ABC|Trading Tokyo",
                "abc-defghi; 6; abc-|defghi",
                "￥300000円; 8; ￥300000|円"
            })
    void breaksAsJapaneseIsSet(String text, int most, String expected) {
        assertEquals(expected, broken(text, most));
    }

    @Test
    void keepsTheWritersOwnLines() {
        assertEquals("一|二||三", broken("一\n二\r\n\n三", 20));
        assertEquals("", broken("", 20));
    }

    @Test
    void neverGetsStuck() {
        assertTrue(broken("。".repeat(100), 10).length() >= 100);
        assertEquals("〓|〓", broken("〓〓", 1));
    }
}
