package org.zairyu.outage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zairyu.maintenance.MaintenanceWindow;

/**
 * An outage (システム障害) that is over: its time, and what was decided for those whose last day of filing it hit (L-7). It is recorded once
 * and stands; {@link OutageRound} writes the mails in batches and notes here how far it has come.
 */
@Entity
@Table(name = "outage")
class Outage {

    @Id
    @SequenceGenerator(name = "outage", sequenceName = "outage_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outage")
    private Long id;

    @Version
    private int version;

    @Column(name = "begins_at")
    private Instant from;

    @Column(name = "ends_at")
    private Instant until;

    @Column(name = "text_ja")
    private String textJa;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    /** The last user who has got the mail. */
    @Column(name = "mailed_to")
    private long mailedTo;

    /** How many have got it. */
    @Column(name = "told")
    private int told;

    /** When the last mail was written, null until then. */
    @Column(name = "told_at")
    private Instant toldAt;

    protected Outage() {}

    Outage(OutageReport report, long officer, Instant now) {
        from = report.from();
        until = report.until();
        textJa = report.textJa();
        textEn = report.textEn();
        recordedAt = now;
        recordedBy = officer;
    }

    /** Mails to some more users were written, up to this one. */
    void told(int more, long last) {
        told += more;
        mailedTo = last;
    }

    /** Nobody is left. */
    void toldAll(Instant now) {
        toldAt = now;
    }

    boolean isToldToAll() {
        return toldAt != null;
    }

    MaintenanceWindow window() {
        return new MaintenanceWindow(from, until);
    }

    Long getId() {
        return id;
    }

    String textJa() {
        return textJa;
    }

    String textEn() {
        return textEn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long mailedTo() {
        return mailedTo;
    }

    int told() {
        return told;
    }
}
