package org.zairyu.form;

import java.io.Serializable;
import java.util.List;

/**
 * What a reader has to say about a value: a reason code ({@code form.fault.…}, {@code form.note.…}) and what goes into
 * its words behind the label.
 */
record Remark(String key, List<Text> args) implements Serializable {

    static Remark fault(String code, Object... args) {
        return new Remark("form.fault." + code, texts(args));
    }

    static Remark note(String code, Object... args) {
        return new Remark("form.note." + code, texts(args));
    }

    private static List<Text> texts(Object... args) {
        return List.of(args).stream()
                .map(arg -> arg instanceof Text text ? text : new Text(arg.toString(), arg.toString()))
                .toList();
    }
}
