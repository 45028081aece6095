package org.zairyu.web.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;
import org.zairyu.text.Texts;

/** Whoever files is reminded, where an entry begins and where it is filed, that taking a fee may be unlawful (§5(1)エ). */
class FeeNoteTest {

    private static final String KEY = "staff.fee.note";

    @ParameterizedTest
    @ValueSource(strings = {"entry/step1.xhtml", "submit.xhtml"})
    @Requirement("F-14")
    void thePageShowsIt(String page) throws IOException {
        String source =
                Files.readString(Path.of("src", "main", "webapp", "portal").resolve(page));
        assertTrue(source.contains("#{m['" + KEY + "']}"));
    }

    @Test
    @Requirement("F-14")
    void itNamesBothLaws() {
        String words = Texts.get(Locale.JAPANESE, KEY);
        assertTrue(words.contains("弁護士法") && words.contains("行政書士法") && words.contains("手数料"));
        assertTrue(Texts.get(Locale.ENGLISH, KEY).contains("unlawful"));
    }
}
