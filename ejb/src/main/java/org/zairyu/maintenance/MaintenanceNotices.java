package org.zairyu.maintenance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.account.Circular;
import org.zairyu.account.CircularLetters;
import org.zairyu.notice.Bilingual;

/** One batch of {@link MaintenanceRound} at a time, each in a transaction of its own: mails and how far they have come stand or fall together. */
@Stateless
public class MaintenanceNotices {

    private static final String DUE = "select m.id from Maintenance m where m.mail is not null order by m.id";
    private static final List<String> MAILS = List.of("maint.planned", "maint.changed");

    /** How far the mails have come is no change that an administrator must look at: the version stays. */
    private static final String TOLD =
            "update Maintenance m set m.mailedTo = :last, m.version = m.version where m.id = :id";

    private static final String TOLD_ALL =
            "update Maintenance m set m.mailedTo = :last, m.mail = null, m.version = m.version where m.id = :id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CircularLetters letters;

    /** The windows of which somebody is still to be told. */
    public List<Long> due() {
        return em.createQuery(DUE, Long.class).getResultList();
    }

    /** Tells the next users; answers how many, 0 when nobody is left. Two nodes take turns at the row. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(long id) {
        Maintenance maintenance = em.find(Maintenance.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (maintenance == null || maintenance.mail() == null) {
            return 0;
        }
        CircularLetters.Batch batch = letters.send(circular(maintenance), maintenance.mailedTo());
        em.createQuery(batch.last() == 0 ? TOLD_ALL : TOLD)
                .setParameter("last", batch.last())
                .setParameter("id", id)
                .executeUpdate();
        return batch.size();
    }

    private static Circular circular(Maintenance maintenance) {
        boolean planned = maintenance.mail() == Maintenance.Mail.PLANNED;
        Map<String, Object> values = new HashMap<>();
        PlannedMaintenance now = maintenance.planned();
        if (!planned) {
            values.put("oldFrom", maintenance.toldBefore().from());
            values.put("oldUntil", maintenance.toldBefore().until());
        }
        if (maintenance.isCancelled()) {
            values.put("cancelled", "yes");
        } else {
            values.put("from", now.window().from());
            values.put("until", now.window().until());
            values.put("text", new Bilingual(now.textJa(), now.textEn()));
            values.put("days", new ArrayList<>(now.window().days()));
        }
        return new Circular(
                planned ? MAILS.get(0) : MAILS.get(1),
                "maintenance:" + maintenance.getId(),
                Integer.toString(maintenance.generation()),
                values,
                MAILS);
    }
}
