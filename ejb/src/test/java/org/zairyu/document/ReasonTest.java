package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.text.Texts;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysWhatIsWrongAndWhatToDo(Reason reason) {
        assertTrue(Texts.get(Locale.JAPANESE, reason.key()).split("。").length >= 2, reason.key());
        assertTrue(Texts.get(Locale.ENGLISH, reason.key()).split("\\. ").length >= 2, reason.key());
    }

    @ParameterizedTest
    @EnumSource(LooksLike.class)
    void everyKindOfFileHasItsName(LooksLike kind) {
        assertTrue(Texts.has(Locale.JAPANESE, kind.key()) && Texts.has(Locale.ENGLISH, kind.key()), kind.key());
    }
}
