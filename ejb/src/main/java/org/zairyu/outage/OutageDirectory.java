package org.zairyu.outage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.zairyu.account.Gate;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.maintenance.MaintenanceWindow;

/** The recorded outages, for administrators. */
@Stateless
public class OutageDirectory {

    /** Years of them. */
    private static final int AT_MOST = 100;

    private static final String ALL = "select o from Outage o order by o.from desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** How the mails stand; the words are in the bundle, {@code outage.state.<name>}. */
    public enum State {
        WRITING,
        WRITTEN
    }

    /**
     * A line of the list.
     *
     * @param told how many users the mails were written to so far
     */
    public record Line(
            long id, MaintenanceWindow window, String textJa, String textEn, Instant recordedAt, State state, int told)
            implements Serializable {

        /** What was decided, in the language of the page. */
        public String text(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? textEn : textJa;
        }
    }

    /** The latest ones, newest first. */
    public List<Line> all(Actor actor) {
        gate.officer(actor, OfficerRole.ADMINISTRATOR);
        return em.createQuery(ALL, Outage.class)
                .setMaxResults(AT_MOST)
                .getResultStream()
                .map(OutageDirectory::line)
                .toList();
    }

    private static Line line(Outage one) {
        return new Line(
                one.getId(),
                one.window(),
                one.textJa(),
                one.textEn(),
                one.recordedAt(),
                one.isToldToAll() ? State.WRITTEN : State.WRITING,
                one.told());
    }
}
