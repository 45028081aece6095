package org.zairyu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReadingTest {

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "9:05, 09:05",
        "'１４：３０', 14:30",
        "1430, 14:30",
        "905, 09:05",
        "14.30, 14:30",
        "14時30分, 14:30",
        "14時, 14:00",
        "9時半, 09:30",
        "午後2時30分, 14:30",
        "午前9時, 09:00",
        "午後12時, 12:00",
        "00:00, 00:00",
        "23:59, 23:59",
        "24:00, ",
        "25:00, ",
        "14:60, ",
        "午後14時, ",
        "14, ",
        "あした, ",
        "'', ",
        ", "
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertEquals(Optional.ofNullable(time), TimeReading.of(typed));
    }
}
