package org.zairyu.web.security;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;
import org.zairyu.audit.Actor;

/**
 * Who has signed in, as the session keeps it. It only says who; what the person may do is read anew by each use case.
 *
 * @param organization name of a staff user's organization, null for an officer
 * @param bureau       key of an officer's unit, or of the unit in charge of the organization
 * @param signedInAt   milliseconds of the session's own clock
 * @param session      by which the account knows the session
 */
public record Who(
        Realm realm,
        long accountId,
        String name,
        String organization,
        String bureau,
        Set<OfficerRole> roles,
        long signedInAt,
        long session)
        implements Serializable {

    static Who of(Realm realm, SignIn.Person person, long signedInAt, long session) {
        Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);
        roles.addAll(person.roles());
        return new Who(
                realm,
                person.actor().id(),
                person.name(),
                person.organization(),
                person.bureau(),
                roles,
                signedInAt,
                session);
    }

    /** Who acts, for the desks. */
    public Actor actor() {
        return realm == Realm.STAFF ? Actor.staff(accountId) : Actor.officer(accountId);
    }

    /** The name by which the server knows the person: the audit's name of the account. */
    String principal() {
        return actor().kind() + ":" + accountId;
    }

    /** Roles as web.xml names them: the realm, and an officer's own. */
    Set<String> groups() {
        Set<String> groups = new HashSet<>();
        groups.add(realm.name());
        roles.forEach(role -> groups.add(role.name()));
        return groups;
    }
}
