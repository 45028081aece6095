package org.zairyu.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The login name of an officer: 3 to 40 of a-z, 0-9, dot, hyphen and underscore, typed in any case and width. */
final class LoginName {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private LoginName() {}

    /** As it is stored; empty when what was typed cannot be one. */
    static Optional<String> parse(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
