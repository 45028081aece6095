package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;

/** What was done with a one-time link, told after it. */
@Named("linkDone")
@RequestScoped
public class DoneBean {

    private static final String ASKED = "ASKED";
    private static final Set<String> KINDS =
            Set.of("FIRST_PASSWORD", "RESET", "MAIL_CHANGE", "MAIL_STOP", "OFFICER_PASSWORD", ASKED);

    private String of = ASKED;

    public String getOf() {
        return of;
    }

    /** A word that is none of ours is taken for the answer that says least. */
    public void setOf(String asked) {
        of = KINDS.contains(asked) ? asked : ASKED;
    }
}
