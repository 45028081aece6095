package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LinesConverterTest {

    private final LinesConverter lines = new LinesConverter();

    @Test
    void theEndOfALineIsOneCharacter() {
        assertEquals("一\n二\n\n三", lines.getAsObject(null, null, "一\r\n二\r\n\r\n三"));
        assertNull(lines.getAsObject(null, null, null));
    }

    @Test
    void whatWasTypedIsShownAsItWas() {
        assertEquals(" 一\n二 ", lines.getAsString(null, null, " 一\n二 "));
        assertEquals("", lines.getAsString(null, null, null));
    }
}
