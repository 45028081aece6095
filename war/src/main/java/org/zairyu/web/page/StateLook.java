package org.zairyu.web.page;

import java.util.Map;

/** Icon and tone of a state; its word stands in the bundle. Tones: draft, you (needs the person), run, done, bad. */
public record StateLook(String tone, String icon) {

    private static final StateLook UNKNOWN = new StateLook("draft", "ring");

    private static final Map<String, StateLook> APPLICATION = Map.of(
            "DRAFT", new StateLook("draft", "pen"),
            "ENTERED", new StateLook("you", "entered"),
            "FILED", new StateLook("run", "sent"),
            "UNDER_EXAMINATION", new StateLook("run", "exam"),
            "DOCUMENTS_REQUESTED", new StateLook("you", "docs"),
            "EXAMINED", new StateLook("done", "check"),
            "RECEIVED", new StateLook("done", "inbox"),
            "WITHDRAWN", new StateLook("draft", "back"),
            "ENDED", new StateLook("draft", "stop"));

    /** @param code of {@code filing.state.<code>} */
    public static StateLook of(String code) {
        return APPLICATION.getOrDefault(code, UNKNOWN);
    }

    /** While documents are asked for, it is the staff user who must act; the officer waits. */
    public static StateLook forOfficer(String code) {
        return "DOCUMENTS_REQUESTED".equals(code) ? new StateLook("draft", "clock") : of(code);
    }
}
