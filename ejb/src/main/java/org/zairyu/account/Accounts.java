package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The rows of the accounts, managed when called in a transaction: for those who guard or change them. */
@Stateless
public class Accounts {

    private static final String OFFICER = "select o from Officer o left join fetch o.roles where o.id = :id";

    @PersistenceContext
    EntityManager em;

    /** That staff user. */
    public Optional<StaffUser> staff(long id) {
        return Optional.ofNullable(em.find(StaffUser.class, id));
    }

    /** That officer with the roles. */
    public Optional<Officer> officer(long id) {
        return em.createQuery(OFFICER, Officer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
