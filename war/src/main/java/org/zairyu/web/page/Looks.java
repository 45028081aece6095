package org.zairyu.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@link StateLook} for pages: {@code #{looks.state(row.state)}}; a state may be an enum. */
@Named
@ApplicationScoped
public class Looks {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

    /** A title such as 申請人等作成用２　Ｎ（「研究」・「介護」…）: the sheet with its letter, then the statuses in brackets. */
    private static final Pattern SHEET_FOR = Pattern.compile("^(.*[ \\u3000][A-ZＡ-Ｚ])[ \\u3000]?([（(].*)$");

    public StateLook state(Object code) {
        return StateLook.of(String.valueOf(code));
    }

    public StateLook officerState(Object code) {
        return StateLook.forOfficer(String.valueOf(code));
    }

    /** The classes of a button for words such as {@code primary s}. */
    public String button(String words) {
        return classes(words);
    }

    /** Numbers of the steps of an application. */
    public List<Integer> getSteps() {
        return STEPS;
    }

    /** The short name of a sheet of the form: without the list of statuses of residence it is for. */
    public String sheet(String title) {
        return SHEET_FOR.matcher(title).replaceFirst("$1");
    }

    /** What a sheet of the form is for, as its official title lists it; empty when it does not. */
    public String sheetFor(String title) {
        Matcher listed = SHEET_FOR.matcher(title);
        return listed.find() ? listed.group(2) : "";
    }

    static String classes(String words) {
        if (words == null || words.isBlank()) {
            return "btn";
        }
        return Arrays.stream(words.strip().split("\\s+"))
                .map("btn--"::concat)
                .collect(Collectors.joining(" ", "btn ", ""));
    }
}
