package org.zairyu.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.zairyu.audit.Actor;

/**
 * A file that a person sent and the portal accepted: the documents of an application (資料) or its face photo (顔写真).
 *
 * <p>Life cycle: a document is kept at once; a photo may be {@linkplain State#PROPOSED proposed} first, is shown to the
 * person, and then accepted. A file is never changed: another one takes its place and this one is removed, before
 * submission only, which its owner sees to.
 *
 * <p>Invariants: row and content are there together or not at all; size and SHA-256 are those of the content.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    /** What a person sends: the documents as one PDF or the face photo as one JPEG. */
    public enum Kind {
        /** One PDF, at most 10 MB of 1024 x 1024 bytes. */
        DOCUMENT(10 * 1024 * 1024, "application/pdf", Reason.TOO_LARGE),
        /** One JPEG, at most 5 MB as sent; what is kept of it is at most {@link PhotoCheck#KEPT_BYTES}. */
        PHOTO(5 * 1024 * 1024, "image/jpeg", Reason.PHOTO_TOO_LARGE);

        private final int maxBytes;
        private final String mediaType;
        private final Reason tooLarge;

        Kind(int maxBytes, String mediaType, Reason tooLarge) {
            this.maxBytes = maxBytes;
            this.mediaType = mediaType;
            this.tooLarge = tooLarge;
        }

        /** The most that is read of one upload, in bytes. */
        public int maxBytes() {
            return maxBytes;
        }

        /** The refusal of an upload over the limit, also for those who see it coming by the announced length. */
        public Refusal tooLarge() {
            return new Refusal(tooLarge, maxBytes / (1024 * 1024));
        }

        /** The one media type with which a file of this kind is handed out. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Whether the person has accepted what would be kept. */
    public enum State {
        PROPOSED,
        KEPT
    }

    @Id
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    @GeneratedValue(generator = "stored_file_seq")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "owner_subject")
    private String owner;

    @Column(name = "round_no")
    private int round;

    @Column(name = "original_name")
    private String name;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private Integer pages;
    private Integer width;
    private Integer height;
    private String place;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    protected StoredFile() {}

    /** @param place the name under which the content lies in the operator's folder, null when in the database */
    StoredFile(Received received, State state, Ownership ownership, String place, Instant now) {
        this.kind = received.kind();
        this.state = Objects.requireNonNull(state);
        this.owner = ownership.owner();
        this.round = ownership.round();
        this.name = received.originalName();
        this.size = received.size();
        this.sha256 = received.sha256();
        this.pages = received.pages();
        this.width = received.width();
        this.height = received.height();
        this.place = place;
        this.receivedAt = Objects.requireNonNull(now);
        this.receivedBy = word(ownership.by());
    }

    private static String word(Actor by) {
        return by.kind() + ":" + by.id();
    }

    /** The person has seen a proposed photo and takes it. */
    void accept() {
        state = State.KEPT;
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public State getState() {
        return state;
    }

    /** Whose it is, in a word: "application:123". */
    public String getOwner() {
        return owner;
    }

    /** 0 as filed; 1, 2, … what was sent later on request, each apart. */
    public int getRound() {
        return round;
    }

    /** The sender's name of the file, only ever shown. */
    public String getName() {
        return name;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** Null for a photo. */
    public Integer getPages() {
        return pages;
    }

    /** In pixels; null for a document. */
    public Integer getWidth() {
        return width;
    }

    /** In pixels; null for a document. */
    public Integer getHeight() {
        return height;
    }

    String getPlace() {
        return place;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
