package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Gate;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;

/** Officers' names, and to whom a case can be given. */
@Stateless
public class Colleagues {

    private static final String EXAMINERS =
            """
            select o.id, o.name from Officer o join o.roles r
            where o.bureau = :bureau and r = org.zairyu.account.OfficerRole.EXAMINER and o.credentials.deletedAt is null
            order by o.name, o.id""";

    private static final String NAMES = "select o.id, o.name from Officer o where o.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** An officer to choose from. */
    public record Colleague(long id, String name) implements Serializable {}

    /** The examiners of the officer's own bureau, the officer among them, by name. */
    public List<Colleague> examiners(Actor actor) {
        return examiners(gate.officer(actor, OfficerRole.EXAMINER, OfficerRole.APPROVER));
    }

    /** The same for an officer who was let through already. */
    public List<Colleague> examiners(Officer officer) {
        return em.createQuery(EXAMINERS, Object[].class)
                .setParameter("bureau", officer.getBureau())
                .getResultStream()
                .map(row -> new Colleague((Long) row[0], (String) row[1]))
                .toList();
    }

    /** The names behind the ids, deleted accounts included. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(NAMES, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    /** The name behind one id, or null. */
    public String name(long id) {
        return names(List.of(id)).get(id);
    }
}
