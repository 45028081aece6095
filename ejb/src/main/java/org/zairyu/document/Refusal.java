package org.zairyu.document;

import java.util.List;
import java.util.Locale;
import org.zairyu.text.Texts;

/** A file is not accepted: the reason and what its words need. A checked one: nothing was stored, nothing is undone. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    public Refusal(Reason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The words for the person: what is wrong and what to do. */
    public String words(Locale locale) {
        Object[] worded = arguments().stream()
                .map(argument -> argument instanceof LooksLike kind ? Texts.get(locale, kind.key()) : argument)
                .toArray();
        return Texts.get(locale, reason.key(), worded);
    }

    /** What the words of the reason need, in their order: numbers, or a {@link LooksLike}. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
