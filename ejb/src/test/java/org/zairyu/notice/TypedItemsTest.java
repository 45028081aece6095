package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedItemsTest {

    @ParameterizedTest
    @CsvSource({
        "'1. 在職証明書', 在職証明書",
        "'２．雇用契約書', 雇用契約書",
        "'3、住民税の納税証明書', 住民税の納税証明書",
        "'(1) 在職証明書', 在職証明書",
        "（12）卒業証明書, 卒業証明書",
        "'2) payslips', payslips",
        "①雇用契約書, 雇用契約書",
        "・住民票, 住民票",
        "'- passport', passport",
        "2025年分の源泉徴収票, 2025年分の源泉徴収票",
        "'3.5か月分の給与明細', '3.5か月分の給与明細'",
        "3か月分の給与明細, 3か月分の給与明細",
        "'10 payslips', '10 payslips'",
    })
    void theMailNumbersThemSoTheirOwnNumbersGo(String typed, String item) {
        assertEquals(List.of(item), TypedItems.of(typed));
    }

    @Test
    void eachLineIsOneAndEmptyOnesAreNone() {
        assertEquals(List.of("在職証明書", "雇用契約書"), TypedItems.of(" 1. 在職証明書\n\n　2.　雇用契約書\n 3. \n"));
    }
}
