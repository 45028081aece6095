package org.zairyu.notice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's text before its values are filled in. In its file: the subjects on the first line, parted by a slash; a blank
 * line; the Japanese part; a line of dashes; the English part. A line that begins with <code>{?name}</code> stands only
 * when that value is given; <code>{=name}</code> is said in both languages, for readers of one who hold the other.
 */
record MailTemplate(String subjectJa, String subjectEn, List<String> ja, List<String> en) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([?=]?)([A-Za-z]+)}");
    private static final Pattern DASHES = Pattern.compile("-{10,}");

    static MailTemplate parse(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        int parting = 0;
        while (!DASHES.matcher(lines.get(parting)).matches()) {
            parting++;
        }
        String[] subjects = lines.get(0).split(" / ", 2);
        return new MailTemplate(
                subjects[0],
                subjects[1],
                List.copyOf(lines.subList(2, parting)),
                List.copyOf(lines.subList(parting + 1, lines.size())));
    }

    /** The names of all values that the text can take; those of optional lines too. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (List<String> part : List.of(ja, en)) {
            Matcher found = PLACEHOLDER.matcher(String.join("\n", part));
            while (found.find()) {
                names.add(found.group(2));
            }
        }
        return names;
    }
}
