package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zairyu.audit.Actor;

/** What {@link OfficerSelfDesk} reads, asking the gate first. */
@Stateless
public class OfficerSelfBook {

    @Inject
    Gate gate;

    @Inject
    OfficerPasswordBook passwords;

    public OfficerSelf details(Actor actor) {
        Officer officer = gate.officer(actor);
        return new OfficerSelf(
                officer.getLogin(),
                officer.getName(),
                officer.getRoles().stream().sorted().toList(),
                officer.credentials().passwordUntil());
    }

    /** What a new password is compared with. */
    public OfficerPasswordBook.Past past(Actor actor) {
        return passwords.past(gate.officer(actor).getId());
    }
}
