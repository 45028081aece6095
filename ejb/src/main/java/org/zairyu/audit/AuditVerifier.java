package org.zairyu.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Walks the whole chain and names the first row that is not as it was written. May run while others append: it
 * judges the chain up to the end that it found when it began.
 */
@Stateless
public class AuditVerifier {
    private static final String PAGE = "select e from AuditEntry e where e.seq > :after order by e.seq";
    private static final String NEWEST = "select max(e.seq) from AuditEntry e";
    private static final int PAGE_SIZE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditKey key;

    /** What is wrong with a row. */
    public enum Fault {
        /** its content or its own hash is not what was sealed */
        CHANGED,
        /** it does not follow the row before it */
        DISPLACED,
        /** it is not there */
        MISSING,
        /** it stands behind the end of the chain */
        ADDED,
        /** the end of the chain itself is not what was sealed */
        END
    }

    /**
     * @param rows how many rows were found good, from the first on
     * @param fault null when all are
     * @param firstBad the place of the first bad row; 0 when there is none
     * @param lastHash the hash of the last good row, to be kept elsewhere as an anchor
     */
    public record Verification(long rows, Fault fault, long firstBad, String lastHash) {
        public boolean good() {
            return fault == null;
        }
    }

    /** For officers with the role of administrator, and for the operator's checks. Reads every row. */
    public Verification verify() {
        Walk walk = new Walk(end());
        List<AuditEntry> page = page(0);
        while (!page.isEmpty() && walk.goesOn()) {
            page.forEach(walk::step);
            em.clear();
            page = walk.goesOn() ? page(page.get(page.size() - 1).row().seq()) : List.of();
        }
        return walk.result(newest(), end());
    }

    private AuditHead end() {
        em.clear();
        return em.find(AuditHead.class, AuditHead.ID);
    }

    private long newest() {
        Long newest = em.createQuery(NEWEST, Long.class).getSingleResult();
        return newest == null ? 0 : newest;
    }

    private List<AuditEntry> page(long after) {
        return em.createQuery(PAGE, AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
    }

    /** Where the walk stands. */
    private final class Walk {
        private final AuditHead end;
        private long rows;
        private String hash = "0".repeat(64);
        private Fault fault;
        private long firstBad;

        Walk(AuditHead end) {
            this.end = end;
        }

        boolean goesOn() {
            return fault == null && rows < end.seq();
        }

        void step(AuditEntry entry) {
            if (!goesOn()) {
                return;
            }
            long expected = rows + 1;
            if (entry.row().seq() != expected) {
                stop(Fault.MISSING, expected);
            } else if (!entry.previousHash().equals(hash)) {
                stop(Fault.DISPLACED, expected);
            } else if (!entry.hash().equals(key.hash(hash, entry.row()))) {
                stop(Fault.CHANGED, expected);
            } else {
                rows = expected;
                hash = entry.hash();
            }
        }

        /** The newest row is read before the end is read again: whoever appended meanwhile moved both. */
        Verification result(long newest, AuditHead endNow) {
            if (goesOn()) {
                stop(Fault.MISSING, rows + 1);
            } else if (fault == null && (!end.sealed(key) || !end.hash().equals(hash))) {
                stop(Fault.END, Math.max(1, rows));
            } else if (fault == null && newest > endNow.seq()) {
                stop(Fault.ADDED, endNow.seq() + 1);
            }
            return new Verification(rows, fault, firstBad, hash);
        }

        private void stop(Fault found, long seq) {
            fault = found;
            firstBad = seq;
        }
    }
}
