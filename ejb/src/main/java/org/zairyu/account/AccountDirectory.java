package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import org.zairyu.audit.Actor;
import org.zairyu.organization.Organization;

/** Finds accounts as the database has them now: no cache is shared between transactions, since another node may have changed them. */
@Stateless
public class AccountDirectory {

    private static final String OFFICER_BY_LOGIN =
            "select o from Officer o left join fetch o.roles where o.login = :name";
    private static final String STAFF_BY_AUTH_ID =
            "select s, o from StaffUser s, Organization o where s.authId = :name and o.id = s.organizationId";

    @PersistenceContext
    EntityManager em;

    /** The account with that name, typed in any case and width; empty when there is none. */
    public Optional<Account> account(Realm realm, String typed) {
        return realm == Realm.STAFF
                ? AuthId.parse(typed).flatMap(this::staffByAuthId)
                : LoginName.parse(typed).flatMap(this::officerByLogin).map(this::account);
    }

    /** The account of who has given a password already; empty when there is none. */
    public Optional<Account> account(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF
                ? Optional.ofNullable(em.find(StaffUser.class, actor.id()))
                        .map(user -> account(user, em.find(Organization.class, user.getOrganizationId())))
                : Optional.ofNullable(em.find(Officer.class, actor.id())).map(this::account);
    }

    private Optional<Account> staffByAuthId(String authId) {
        return first(em.createQuery(STAFF_BY_AUTH_ID, Object[].class).setParameter("name", authId))
                .map(row -> account((StaffUser) row[0], (Organization) row[1]));
    }

    private Optional<Officer> officerByLogin(String login) {
        return first(em.createQuery(OFFICER_BY_LOGIN, Officer.class).setParameter("name", login));
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultList().stream().findFirst();
    }

    private Account account(StaffUser user, Organization organization) {
        SignIn.Person person = new SignIn.Person(
                Actor.staff(user.getId()),
                user.getName(),
                organization.getName(),
                organization.getBureau(),
                Set.of(),
                user.getLanguage(),
                user.credentials().sessionEpoch());
        return account(person, user.getAuthId(), user.credentials(), user.standing());
    }

    private Account account(Officer officer) {
        SignIn.Person person = new SignIn.Person(
                Actor.officer(officer.getId()),
                officer.getName(),
                null,
                officer.getBureau(),
                officer.getRoles(),
                officer.getLanguage(),
                officer.credentials().sessionEpoch());
        return account(person, officer.getLogin(), officer.credentials(), officer.standing());
    }

    private Account account(SignIn.Person person, String name, Credentials credentials, Standing standing) {
        SecondFactor factor = em.find(SecondFactor.class, SignInBook.subject(person.actor()));
        return new Account(person, name, credentials.passwordHash(), standing, factor != null && factor.active());
    }
}
