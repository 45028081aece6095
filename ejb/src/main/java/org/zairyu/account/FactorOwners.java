package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zairyu.audit.Actor;

/** Whose a second factor is: their name in the app, the end of their sessions, the mail that tells them. In the caller's transaction. */
@ApplicationScoped
public class FactorOwners {

    @Inject
    Accounts accounts;

    @Inject
    AccountLetters letters;

    @Inject
    OfficerInvitations officers;

    /** How the app calls the account: 認証ID or login name. */
    public String name(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF
                ? AuthId.shown(accounts.staff(actor.id()).orElseThrow().getAuthId())
                : accounts.officer(actor.id()).orElseThrow().getLogin();
    }

    /**
     * The way of signing in has changed: all sessions of the person end, and the person is told.
     *
     * @return the epoch of the sessions from now on
     */
    public int changed(Actor actor, String template, Instant now) {
        Credentials credentials = actor.kind() == Actor.Kind.STAFF
                ? accounts.staff(actor.id()).orElseThrow().credentials()
                : accounts.officer(actor.id()).orElseThrow().credentials();
        credentials.endSessions();
        tell(actor, template, now, new HashMap<>());
        return credentials.sessionEpoch();
    }

    /** Something about recovery codes; {@code left} are not used as yet. */
    public void told(Actor actor, String template, Instant now, int left) {
        Map<String, Object> values = new HashMap<>();
        values.put("codesLeft", left);
        tell(actor, template, now, values);
    }

    private void tell(Actor actor, String template, Instant now, Map<String, Object> values) {
        values.put("at", now);
        if (actor.kind() == Actor.Kind.STAFF) {
            letters.write(accounts.staff(actor.id()).orElseThrow(), template, now.toString(), values);
        } else if (template.equals("factor.reset")) {
            officers.factorReset(accounts.officer(actor.id()).orElseThrow(), now);
        }
    }
}
