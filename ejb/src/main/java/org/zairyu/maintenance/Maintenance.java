package org.zairyu.maintenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A maintenance window (L-7): announced, perhaps changed, and in the end over or cancelled. Each announcement and each change that people are to be
 * told of by mail is one generation; {@link MaintenanceRound} writes its mails in batches and notes here how far it has come.
 */
@Entity
@Table(name = "maintenance")
class Maintenance {

    /** Which mail is being written. */
    enum Mail {
        PLANNED,
        CHANGED
    }

    @Id
    @SequenceGenerator(name = "maintenance", sequenceName = "maintenance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maintenance")
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

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** The mail that is being written, null when there is none. */
    @Enumerated(EnumType.STRING)
    @Column(name = "mail")
    private Mail mail;

    /** The last user who has got it. */
    @Column(name = "mailed_to")
    private long mailedTo;

    /** How often there was something to tell; 0 when nobody was ever told by mail. */
    @Column(name = "generation")
    private int generation;

    /** What the mail before said, for the one about the change. */
    @Column(name = "told_from")
    private Instant toldFrom;

    @Column(name = "told_until")
    private Instant toldUntil;

    protected Maintenance() {}

    Maintenance(Announcement announced, boolean mails, Instant now) {
        announcedAt = now;
        take(announced);
        if (mails && window().isWorthAMail(now)) {
            tell(Mail.PLANNED);
        }
    }

    /** Moves it, or words it anew; whoever was told of it is told of another time. */
    void change(Announcement announced, boolean mails, Instant now) {
        MaintenanceWindow before = window();
        take(announced);
        boolean moved = !before.equals(window());
        if (generation > 0 && moved) {
            changed(before);
        } else if (generation == 0 && mails && window().isWorthAMail(now)) {
            tell(Mail.PLANNED);
        }
    }

    /** It does not take place; one that has begun ends now. */
    void cancel(Instant now) {
        MaintenanceWindow before = window();
        if (before.covers(now) && from.isBefore(now)) {
            until = now;
        } else {
            cancelledAt = now;
            if (generation > 0) {
                changed(before);
            }
        }
    }

    private void changed(MaintenanceWindow before) {
        toldFrom = before.from();
        toldUntil = before.until();
        tell(Mail.CHANGED);
    }

    private void tell(Mail next) {
        mail = next;
        mailedTo = 0;
        generation++;
    }

    private void take(Announcement announced) {
        from = announced.from();
        until = announced.until();
        textJa = announced.textJa().strip();
        textEn = announced.textEn().strip();
    }

    MaintenanceWindow window() {
        return new MaintenanceWindow(from, until);
    }

    /** The time that was told before the change. */
    MaintenanceWindow toldBefore() {
        return new MaintenanceWindow(toldFrom, toldUntil);
    }

    PlannedMaintenance planned() {
        return new PlannedMaintenance(id, version, window(), textJa, textEn);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isOpen(Instant now) {
        return !isCancelled() && !window().isOver(now);
    }

    Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    Mail mail() {
        return mail;
    }

    long mailedTo() {
        return mailedTo;
    }

    int generation() {
        return generation;
    }

    Instant announcedAt() {
        return announcedAt;
    }
}
