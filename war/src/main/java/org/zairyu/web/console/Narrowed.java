package org.zairyu.web.console;

import java.util.ArrayList;
import java.util.List;
import org.zairyu.web.page.Say;

/** By what a list is narrowed, in words: what was looked for last stays, and must not narrow unseen. */
final class Narrowed {

    private final List<String> words = new ArrayList<>();

    /** @param label the key of what is meant; {@code value} may be empty, and then narrows nothing */
    Narrowed by(String label, String value) {
        if (value != null && !value.isBlank()) {
            words.add(Say.text("console.narrowed.one", Say.text(label), value.strip()));
        }
        return this;
    }

    /** The same for a choice, whose words are under {@code prefix}. */
    Narrowed by(String label, String prefix, Enum<?> chosen) {
        return by(label, chosen == null ? null : Say.text(prefix + chosen.name()));
    }

    List<String> words() {
        return words;
    }
}
