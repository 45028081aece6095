package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that a notice of change (form 17) changed: what it was and what it is (C-1). Never changed, never removed. */
@Entity
@Table(name = "paper_change")
class PaperChange {

    @Id
    @SequenceGenerator(name = "paper_change", sequenceName = "paper_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_change")
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private ParticularField field;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    protected PaperChange() {}

    PaperChange(long requestId, Particulars.Change change) {
        this.requestId = requestId;
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
    }

    long requestId() {
        return requestId;
    }

    Particulars.Change change() {
        return new Particulars.Change(field, before, after);
    }
}
