package org.zairyu.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AutofillTest {

    @Test
    void fillsInWhatTheHouseKnows() {
        Facts facts = FormSamples.facts()
                .with("agent.name", "森川 佳奈")
                .with("agent.address.city", "港区")
                .with("agent.phone", "0312345678");
        Answers filled =
                Autofill.fill(Forms.part("shared.agent"), Answers.of(Map.of("agentPhone", "0398765432")), facts);
        assertEquals("森川 佳奈", filled.get("agentName"));
        assertEquals("港区", filled.get("agentAddress.city"));
        assertEquals("0398765432", filled.get("agentPhone"));
    }
}
