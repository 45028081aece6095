package org.zairyu.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The end of the chain: the place and hash of the newest row. There is one, brought by the migration; who appends locks
 * it, moves it on, and lets go with the commit. Sealed itself, so that a shortened chain cannot be given an older end.
 */
@Entity
@Table(name = "audit_head")
class AuditHead {
    static final int ID = 1;

    @Id
    private Integer id;

    private long seq;
    private String hash;
    private String seal;

    protected AuditHead() {}

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    void moveTo(long newSeq, String newHash, AuditKey key) {
        seq = newSeq;
        hash = newHash;
        seal = key.headSeal(seq, hash);
    }

    /** An empty chain carries no seal, because no key was there when it was made. */
    boolean sealed(AuditKey key) {
        return seq == 0 || seal.equals(key.headSeal(seq, hash));
    }
}
