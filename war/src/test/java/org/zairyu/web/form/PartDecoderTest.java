package org.zairyu.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.form.Answers;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;

class PartDecoderTest {
    private static final Part PART = Forms.part("extension.applicant");
    private final Map<String, String[]> parameters = new HashMap<>();

    @Test
    void takesWhatTheDefinitionNamesAndNothingElse() {
        post("nameLatin", "  tran thi ");
        post("address.city", "港区");
        post("unasked", "x");
        post("familyInJapan.0.name", "LE");
        Answers typed = decode().typed();
        assertEquals("  tran thi ", typed.get("nameLatin"));
        assertEquals("港区", typed.get("address.city"));
        assertFalse(typed.keys().contains("unasked"));
        assertFalse(typed.keys().contains("familyInJapan.0.name"));
        assertEquals("", typed.get("sex"));
        assertTrue(typed.keys().contains("sex"));
    }

    @Test
    void joinsSeveralChoices() {
        parameters.put("f:p:orgBusinessOthers", new String[] {"14", "29"});
        assertEquals(
                "14,29",
                PartInput.decode(Forms.part("shared.n.organization1"), "f:p", parameters)
                        .get("orgBusinessOthers"));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "6,6", "7,6", "999,6", "1000,0", "-1,0", "x,0", "'',0"})
    void boundsRows(String count, int rows) {
        post("familyInJapan.#", count);
        assertEquals(rows, decode().typed().rowCount("familyInJapan"));
    }

    @Test
    void cutsWhatNobodyTypes() {
        post("reason", "長".repeat(1_000_000));
        assertEquals(4_000, decode().typed().get("reason").length());
    }

    @Test
    void addsARowWithoutACheck() {
        post("familyInJapan.#", "1");
        post("familyInJapan.0.name", "LE VAN QUANG");
        post("familyInJapan.+", "1");
        PartDecoder.Decoded decoded = decode();
        assertTrue(decoded.again());
        assertEquals("familyInJapan.1", decoded.focus());
        assertEquals(2, decoded.typed().rowCount("familyInJapan"));
        assertEquals("LE VAN QUANG", decoded.typed().get("familyInJapan.0.name"));
    }

    @Test
    void addsNoRowBeyondTheLast() {
        post("familyInJapan.#", "6");
        post("familyInJapan.+", "1");
        assertEquals(6, decode().typed().rowCount("familyInJapan"));
    }

    @Test
    void removesTheRowThatWasMeant() {
        post("familyInJapan.#", "3");
        post("familyInJapan.0.name", "A");
        post("familyInJapan.1.name", "B");
        post("familyInJapan.2.name", "C");
        post("familyInJapan.1.-", "1");
        PartDecoder.Decoded decoded = decode();
        assertTrue(decoded.again());
        assertEquals(2, decoded.typed().rowCount("familyInJapan"));
        assertEquals("C", decoded.typed().get("familyInJapan.1.name"));
    }

    @Test
    void theEnterKeyOnlyShowsThePageAgain() {
        post("nameLatin", "TRAN");
        post("-", "");
        PartDecoder.Decoded decoded = decode();
        assertTrue(decoded.again());
        assertEquals("TRAN", decoded.typed().get("nameLatin"));
    }

    @Test
    void knowsWhetherThePartWasOnThePage() {
        assertFalse(PartDecoder.isPosted("f:p", parameters));
        post("_", "1");
        assertTrue(PartDecoder.isPosted("f:p", parameters));
    }

    private void post(String name, String value) {
        parameters.put("f:p:" + name, new String[] {value});
    }

    private PartDecoder.Decoded decode() {
        return PartDecoder.decode(PART, "f:p", parameters);
    }
}
