package org.zairyu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One row of the audit trail: who did what to what, when, and the facts of it. Written in the transaction of the deed
 * and never changed or removed; sealed over the row before it, so that a later change shows.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private Long seq;

    @Column(name = "done_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private long actorId;

    private String action;
    private String subject;

    @Enumerated(EnumType.STRING)
    private AuditResult result;

    @Lob
    private String facts;

    @Column(name = "prev_hash")
    private String previousHash;

    private String hash;

    protected AuditEntry() {}

    AuditEntry(AuditRow row, String previousHash, String hash) {
        this.seq = row.seq();
        this.at = row.at();
        this.actorKind = row.actor().kind();
        this.actorId = row.actor().id();
        this.action = row.action();
        this.subject = row.subject();
        this.result = row.result();
        this.facts = row.facts();
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** What the seal covers. */
    AuditRow row() {
        return new AuditRow(seq, at, new Actor(actorKind, actorId), action, subject, result, facts);
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
