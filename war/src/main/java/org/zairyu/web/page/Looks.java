package org.zairyu.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@link StateLook} for pages: {@code #{looks.state(row.state)}}; a state may be an enum. */
@Named
@ApplicationScoped
public class Looks {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

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

    static String classes(String words) {
        if (words == null || words.isBlank()) {
            return "btn";
        }
        return Arrays.stream(words.strip().split("\\s+"))
                .map("btn--"::concat)
                .collect(Collectors.joining(" ", "btn ", ""));
    }
}
