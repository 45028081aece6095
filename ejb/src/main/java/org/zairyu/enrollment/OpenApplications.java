package org.zairyu.enrollment;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zairyu.filing.Application;
import org.zairyu.filing.ApplicationState;

/** The applications that a staff user has filed and that are not finished, newest first: what is open when the user leaves (C-3). */
final class OpenApplications {

    private static final String OPEN =
            """
            select a from Application a
            where a.filer.userId = :user and a.state in :open order by a.milestones.filedAt desc, a.id desc""";

    private static final String OF_ORGANIZATION =
            "select count(a.id) from Application a where a.filer.organizationId = :organization and a.state in :open";

    private static final Set<ApplicationState> STATES = EnumSet.of(
            ApplicationState.FILED,
            ApplicationState.UNDER_EXAMINATION,
            ApplicationState.DOCUMENTS_REQUESTED,
            ApplicationState.EXAMINED);

    private OpenApplications() {}

    static List<Application> of(EntityManager em, long userId) {
        return em.createQuery(OPEN, Application.class)
                .setParameter("user", userId)
                .setParameter("open", STATES)
                .getResultList();
    }

    static long countOfOrganization(EntityManager em, long organizationId) {
        return em.createQuery(OF_ORGANIZATION, Long.class)
                .setParameter("organization", organizationId)
                .setParameter("open", STATES)
                .getSingleResult();
    }
}
