package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Organization;

/** Whose second factor an administrator may reset: that of all officers but the own one, and of the users of the own bureau. */
@Stateless
public class FactorGuard {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    Accounts accounts;

    /**
     * Whose it is.
     *
     * @throws NotAllowed when it is no administrator, or the own account
     * @throws NotFound   when a user is not of the administrator's bureau, or the account is not there
     */
    public Actor mayReset(Actor administrator, Realm realm, long accountId) {
        Officer officer = gate.officer(administrator, OfficerRole.ADMINISTRATOR);
        Actor person = realm == Realm.STAFF ? Actor.staff(accountId) : Actor.officer(accountId);
        if (person.equals(administrator)) {
            throw new NotAllowed("OWN");
        }
        boolean known = realm == Realm.OFFICER
                ? accounts.officer(accountId).isPresent()
                : bureau(accountId).filter(officer.getBureau()::equals).isPresent();
        if (!known) {
            throw gate.notYours(administrator, SignInBook.subject(person));
        }
        return person;
    }

    private Optional<String> bureau(long staffUserId) {
        return accounts.staff(staffUserId).map(user -> em.find(Organization.class, user.getOrganizationId())
                .getBureau());
    }
}
