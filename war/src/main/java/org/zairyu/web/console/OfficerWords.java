package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.OfficerState;
import org.zairyu.office.Offices;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** What the pages about officers say and offer. */
@Named("officerWords")
@RequestScoped
public class OfficerWords {

    public List<Option> getBureaus() {
        return Offices.bureaus().stream()
                .map(bureau -> Option.of(bureau.key(), bureau.name(Say.locale())))
                .toList();
    }

    public List<OfficerRole> getRoles() {
        return List.of(OfficerRole.values());
    }

    public String bureau(String key) {
        return Offices.bureau(key).name(Say.locale());
    }

    /** Roles in a row. */
    public String roles(List<OfficerRole> roles) {
        return roles.stream()
                .map(role -> Say.text("console.officer.role." + role))
                .collect(Collectors.joining(" · "));
    }

    public String icon(OfficerState state) {
        return switch (state) {
            case ACTIVE -> "check";
            case INVITED -> "mail";
            case LAPSED, PASSWORD_ENDED -> "clock";
            case LOCKED_OUT -> "bad";
        };
    }

    public String tone(OfficerState state) {
        return switch (state) {
            case ACTIVE -> "done";
            case INVITED -> "run";
            case LAPSED, PASSWORD_ENDED -> "you";
            case LOCKED_OUT -> "bad";
        };
    }
}
