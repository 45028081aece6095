package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StateLookTest {

    @Test
    void whatNeedsThePersonIsAmber() {
        assertEquals("you", StateLook.of("ENTERED").tone());
        assertEquals("you", StateLook.of("DOCUMENTS_REQUESTED").tone());
    }

    @Test
    void whatNeedsTheStaffUserDoesNotNeedTheOfficer() {
        assertNotEquals("you", StateLook.forOfficer("DOCUMENTS_REQUESTED").tone());
        assertEquals(StateLook.of("EXAMINED"), StateLook.forOfficer("EXAMINED"));
    }

    @Test
    void aStateWithoutALookIsStillShown() {
        assertEquals("draft", StateLook.of("SOMETHING_NEW").tone());
    }
}
