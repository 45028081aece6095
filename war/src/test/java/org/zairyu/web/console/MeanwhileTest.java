package org.zairyu.web.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;

class MeanwhileTest {

    @ParameterizedTest
    @CsvSource({
        // opened with, typed, saved by another, shown then
        "'', '', RECEIVED, RECEIVED",
        "MISSING, MISSING, RECEIVED, RECEIVED",
        "'', MISSING, RECEIVED, MISSING",
        "RECEIVED, '', MISSING, ''",
        "RECEIVED, MISSING, RECEIVED, MISSING",
        "'', , RECEIVED, RECEIVED",
    })
    @Requirement("X-4")
    void whatAnotherSavedIsShownAndWhatOneTypedIsKept(String before, String typed, String now, String shown) {
        Map<String, String> page = new HashMap<>();
        page.put("pledge", typed);
        Meanwhile.takeOver(page, Map.of("pledge", before), Map.of("pledge", now));
        assertEquals(shown, page.get("pledge"));
    }
}
