package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2028-03-14, FAR,   15, portal.due.left",
        "2028-03-13, SOON,  14, portal.due.left",
        "2028-02-29, SOON,   1, portal.due.left",
        "2028-02-28, TODAY,  0, portal.due.today",
        "2028-02-27, OVER,  -1, portal.due.over",
        "2027-02-28, OVER, -365, portal.due.over",
    })
    void amberFromFourteenDaysBeforeAndRedTheDayAfter(LocalDate day, Due.Tone tone, long days, String key) {
        Due due = Due.of(day, TODAY);
        assertEquals(tone, due.tone());
        assertEquals(days, due.days());
        assertEquals(key, due.key());
    }

    @Test
    void aPasswordIsAmberAsEarlyAsItsMail() {
        assertEquals(Due.Tone.SOON, Due.of(TODAY.plusDays(30), TODAY, 30).tone());
        assertEquals(Due.Tone.FAR, Due.of(TODAY.plusDays(31), TODAY, 30).tone());
    }
}
