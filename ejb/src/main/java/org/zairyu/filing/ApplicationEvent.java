package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zairyu.audit.Actor;

/** One thing that happened to an application: who and when (F-12), as the timeline shows it (Z-5). Never changed, never removed. */
@Entity
@Table(name = "application_event")
public class ApplicationEvent {

    /** What happened; the words are in the bundle, {@code filing.event.<name>}. */
    public enum Kind {
        STARTED,
        COPIED,
        ENTERED,
        DOCUMENTS_ATTACHED,
        DOCUMENTS_REMOVED,
        PHOTO_ATTACHED,
        PHOTO_REMOVED,
        RECEIVING_CHOSEN,
        FILED,
        NUMBERED,
        TAKEN,
        GIVEN_BACK,
        DOCUMENTS_REQUESTED,
        REQUEST_ANSWERED,
        PERMITTED,
        REFUSED,
        WITHDRAWN,
        RECEIVED
    }

    @Id
    @SequenceGenerator(name = "application_event_seq", sequenceName = "application_event_seq", allocationSize = 50)
    @GeneratedValue(generator = "application_event_seq")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private long actorId;

    private String detail;

    protected ApplicationEvent() {}

    /** {@code detail} is what the timeline adds in the event's own words: a number, a file's name, a day; may be null. */
    public ApplicationEvent(long applicationId, Kind kind, Actor actor, String detail, Instant at) {
        this.applicationId = applicationId;
        this.kind = kind;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.detail = detail;
        this.at = at;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public Actor.Kind getActorKind() {
        return actorKind;
    }

    public long getActorId() {
        return actorId;
    }

    public String getDetail() {
        return detail;
    }
}
