package org.zairyu.notice;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of what an officer typed as the items of a mail. The mail numbers them, so a number or dot of their own in front goes. */
public final class TypedItems {

    /** {@code 1.}, {@code １．}, {@code (1)}, {@code ①}, {@code ・}; a year or an amount at the beginning is no number of a list. */
    private static final Pattern MARK =
            Pattern.compile("^(?:[（(][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．、)）](?![0-9０-９])|[①-⑳・●○■□◆◇*-])[ \\u3000]*");

    private TypedItems() {}

    public static List<String> of(String typed) {
        return typed.lines()
                .map(String::strip)
                .map(line -> MARK.matcher(line).replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
