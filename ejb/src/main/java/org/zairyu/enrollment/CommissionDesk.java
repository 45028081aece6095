package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Commission;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.Organization;
import org.zairyu.organization.Pledge;

/**
 * Who commissioned a 公益法人 or a 登録支援機関, as their pledges (誓約書) say (U-3): for officers at the counter and examiners of the bureau that
 * the organization belongs to.
 */
@Stateless
public class CommissionDesk {

    private static final String SAME =
            "select c from Commission c where c.organizationId = :organization and c.nameKey = :name";

    @PersistenceContext
    EntityManager em;

    @Inject
    Reporters reporters;

    @Inject
    AuditTrail audit;

    @Inject
    JapanClock clock;

    /**
     * A pledge as it was handed in.
     *
     * @param name            of the commissioning organization
     * @param corporateNumber 13 digits, null for those who have none
     * @param since           the day on which the pledge came
     * @param users           for whom it is pledged
     */
    public record Handed(String name, String corporateNumber, LocalDate since, List<Long> users) {}

    /**
     * Records a pledge: from now on those users can name the commissioning organization on applications.
     *
     * @throws IllegalArgumentException for what {@link DeskCheck#commission} finds
     * @throws OtherNumber when one of that name is recorded with another corporate number
     */
    public void record(Actor actor, long organizationId, Handed handed, LocalDate today) {
        Organization organization = reporters.own(actor, organizationId);
        if (!DeskCheck.commission(handed, today).isEmpty()) {
            throw new IllegalArgumentException("not fit to be saved");
        }
        reporters.lock(organization);
        Commission commission = commission(organization, handed);
        for (Long user : handed.users()) {
            reporters.user(organizationId, user).orElseThrow(() -> new NotFound("staff:" + user));
            Pledge known = em.find(Pledge.class, new Pledge.Key(commission.getId(), user));
            if (known == null) {
                em.persist(new Pledge(commission.getId(), user, handed.since()));
            } else {
                known.renew(handed.since());
            }
        }
        append(actor, "commission.recorded", commission, handed.users().toString());
    }

    private Commission commission(Organization organization, Handed handed) {
        List<Commission> same = em.createQuery(SAME, Commission.class)
                .setParameter("organization", organization.getId())
                .setParameter("name", NameKey.of(handed.name()))
                .getResultList();
        if (same.isEmpty()) {
            Commission commission = new Commission(organization, handed.name().strip(), handed.corporateNumber());
            em.persist(commission);
            em.flush(); // the pledges' foreign keys need the row
            return commission;
        }
        Commission known = same.get(0);
        if (handed.corporateNumber() != null
                && known.getCorporateNumber() != null
                && !Objects.equals(handed.corporateNumber(), known.getCorporateNumber())) {
            throw new OtherNumber(known.getCorporateNumber());
        }
        return known;
    }

    /** Ends a commission for one user: it can be named no more; applications that were filed stay as they are. */
    public void end(Actor actor, long organizationId, long commissionId, long userId) {
        reporters.own(actor, organizationId);
        Commission commission = em.find(Commission.class, commissionId);
        Pledge pledge = em.find(Pledge.class, new Pledge.Key(commissionId, userId));
        if (commission == null || pledge == null || commission.getOrganizationId() != organizationId) {
            throw new NotFound("commission:" + commissionId);
        }
        if (pledge.isLive()) {
            pledge.end(clock.today());
            append(actor, "commission.ended", commission, String.valueOf(userId));
        }
    }

    private void append(Actor actor, String action, Commission commission, String users) {
        audit.append(
                actor,
                action,
                "organization:" + commission.getOrganizationId(),
                Map.of("commission", String.valueOf(commission.getId()), "users", users));
    }
}
