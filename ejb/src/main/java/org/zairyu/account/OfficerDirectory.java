package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;

/** The officers of all units for administrators, by login name, a page at a time by keys (S-3). */
@Stateless
public class OfficerDirectory {

    private static final String LIVE =
            """
            select o from Officer o where o.login > :after and o.credentials.deletedAt is null
            order by o.login""";

    private static final String LIVE_OF =
            """
            select o from Officer o where o.bureau = :bureau and o.login > :after and o.credentials.deletedAt is null
            order by o.login""";

    private static final String LOCKED_OUT =
            """
            select o from Officer o where o.login > :after and o.credentials.deletedAt is not null
            order by o.login""";

    private static final String LOCKED_OUT_OF =
            """
            select o from Officer o where o.bureau = :bureau and o.login > :after and o.credentials.deletedAt is not null
            order by o.login""";

    private static final String ROLES = "select o.id, r from Officer o join o.roles r where o.id in :ids";

    private static final String OPEN_LINKS =
            """
            select l from OneTimeLink l
            where l.officerId in :ids and l.purpose = org.zairyu.account.LinkPurpose.OFFICER_PASSWORD
            and l.usedAt is null and l.replacedAt is null and l.deadAt > :now""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    JapanClock clock;

    /**
     * A page of those who can work, or of those who were locked out.
     *
     * @param bureau key of the unit, null or empty for all
     * @param after  the last login name of the page before, null for the first page
     */
    public Page<OfficerRow, String> page(Actor actor, boolean lockedOut, String bureau, String after, int size) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        boolean all = bureau == null || bureau.isEmpty();
        var query = em.createQuery(lockedOut ? all ? LOCKED_OUT : LOCKED_OUT_OF : all ? LIVE : LIVE_OF, Officer.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(size + 1);
        if (!all) {
            query.setParameter("bureau", bureau);
        }
        return Page.of(query.getResultList(), size, Officer::getLogin).read(this::rows);
    }

    /** One officer. */
    public OfficerView open(Actor actor, long id) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        Officer officer = Optional.ofNullable(em.find(Officer.class, id))
                .orElseThrow(() -> new NotFound(OfficerInvitations.subject(id)));
        String changedBy = Optional.ofNullable(officer.changedBy())
                .map(by -> em.find(Officer.class, by).getName())
                .orElse(null);
        return new OfficerView(
                rows(List.of(officer)).get(0),
                officer.version(),
                officer.getEmail(),
                changedBy,
                officer.changedAt(),
                actor.id() == id,
                hasFactor(id));
    }

    private boolean hasFactor(long id) {
        SecondFactor factor = em.find(SecondFactor.class, SignInBook.subject(Actor.officer(id)));
        return factor != null && factor.active();
    }

    private List<OfficerRow> rows(List<Officer> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        List<Long> ids = officers.stream().map(Officer::getId).toList();
        Map<Long, Set<OfficerRole>> roles = new HashMap<>();
        em.createQuery(ROLES, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(OfficerRole.class))
                        .add((OfficerRole) row[1]));
        Map<Long, LocalDate> links = new HashMap<>();
        em.createQuery(OPEN_LINKS, OneTimeLink.class)
                .setParameter("ids", ids)
                .setParameter("now", clock.now())
                .getResultList()
                .forEach(link -> links.put(link.holder(), link.lastDay()));
        return officers.stream()
                .map(officer -> row(officer, roles.get(officer.getId()), links.get(officer.getId())))
                .toList();
    }

    private OfficerRow row(Officer officer, Set<OfficerRole> roles, LocalDate link) {
        OfficerState state = OfficerState.of(officer.standing(), link != null, clock.today());
        LocalDate lastDay =
                switch (state) {
                    case ACTIVE, PASSWORD_ENDED -> officer.credentials().passwordUntil();
                    case INVITED -> link;
                    case LAPSED, LOCKED_OUT -> null;
                };
        return new OfficerRow(
                officer.getId(),
                officer.getLogin(),
                officer.getName(),
                officer.getBureau(),
                List.copyOf(roles),
                state,
                lastDay);
    }
}
