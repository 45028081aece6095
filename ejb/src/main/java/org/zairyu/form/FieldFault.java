package org.zairyu.form;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zairyu.text.Texts;

/**
 * A fault, or a warning, at one question.
 *
 * @param path where: {@code nationality}, {@code address.postal}, {@code familyInJapan.0.name}
 * @param key the reason code, {@code form.fault.cardLength}
 * @param label the question's name as the person sees it, the row and the part included
 * @param args what the words of the key take behind the label
 */
public record FieldFault(String path, String key, Text label, List<Text> args) implements Serializable {

    /** The finished sentence: what is wrong, what is allowed, with an example. */
    public String text(Locale locale) {
        return Texts.get(
                locale,
                key,
                Stream.concat(Stream.of(label), args.stream())
                        .map(text -> text.in(locale))
                        .toArray());
    }

    static FieldFault of(String path, Text label, Remark remark) {
        return new FieldFault(path, remark.key(), label, remark.args());
    }
}
