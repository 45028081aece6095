package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

class ReceivingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "COE, MAIL POST",
        "CHANGE, POST COUNTER",
        "EXTENSION, POST COUNTER",
        "ACQUISITION, POST COUNTER",
        "WORKCERT, POST COUNTER",
    })
    @Requirement("R-1")
    void eachProcedureHasItsWays(Procedure procedure, String ways) {
        assertEquals(read(ways), ReceivingRule.choices(procedure, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false",
        "false, true, false",
        "false, false, true",
        "true, true, true",
    })
    @Requirement("R-2")
    void onlyTheCounterIsLeft(boolean withReentry, boolean stampOnly, boolean newKanji) {
        assertEquals(
                List.of(ReceivingMethod.COUNTER),
                ReceivingRule.choices(Procedure.EXTENSION, withReentry, stampOnly, newKanji));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, ENTERED, true",
        "EXTENSION, FILED, true",
        "EXTENSION, UNDER_EXAMINATION, true",
        "EXTENSION, DOCUMENTS_REQUESTED, true",
        "EXTENSION, EXAMINED, false",
        "EXTENSION, RECEIVED, false",
        "EXTENSION, WITHDRAWN, false",
        "EXTENSION, DRAFT, false",
        "COE, ENTERED, true",
        "COE, FILED, false",
        "COE, UNDER_EXAMINATION, false",
        "COE, DOCUMENTS_REQUESTED, false",
        "COE, EXAMINED, false",
    })
    @Requirement("R-3")
    void untilWhenItCanBeChanged(Procedure procedure, ApplicationState state, boolean changeable) {
        assertEquals(changeable, ReceivingRule.changeable(procedure, state));
    }

    @Test
    @Requirement("R-2")
    void newKanjiAreOnlyWrittenAtTheCounterOfAnOffice() {
        assertEquals(true, Receiving.atCounter("tokyo", true).isNewKanji());
        assertEquals(false, Receiving.byPost().isNewKanji());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void theCounterIsAnOffices(String office) {
        assertThrows(IllegalArgumentException.class, () -> Receiving.atCounter(office, false));
    }

    private static List<ReceivingMethod> read(String ways) {
        return Arrays.stream(ways.split(" ")).map(ReceivingMethod::valueOf).toList();
    }
}
