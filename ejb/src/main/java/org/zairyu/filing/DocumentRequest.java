package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One round in which an officer asks for documents: what is wanted and by when, and what was sent. Open until it is answered;
 * each round keeps its own file.
 */
@Entity
@Table(name = "document_request")
public class DocumentRequest {

    private static final int LONGEST_NOTE = 1_000;

    @Id
    @SequenceGenerator(name = "document_request_seq", sequenceName = "document_request_seq", allocationSize = 50)
    @GeneratedValue(generator = "document_request_seq")
    private Long id;

    @Version
    private long version;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "round_no")
    private int round;

    private String wanted;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "answer_file_id")
    private Long answerFileId;

    @Column(name = "answer_note")
    private String answerNote;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected DocumentRequest() {}

    /** A new round, numbered from 1; {@code wanted} tells the user what to send. */
    public DocumentRequest(
            long applicationId, int round, String wanted, LocalDate dueOn, long askedBy, Instant askedAt) {
        if (wanted == null || wanted.isBlank() || dueOn == null) {
            throw new IllegalArgumentException("a request says what is wanted and by when");
        }
        this.applicationId = applicationId;
        this.round = round;
        this.wanted = wanted;
        this.dueOn = dueOn;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Puts the file of the answer in before it is sent, or takes it away with null. */
    void attach(Long fileId) {
        if (answeredAt != null) {
            throw new IllegalStateException("an answered request takes no further file");
        }
        this.answerFileId = fileId;
    }

    /** Sends the answer; {@code note} may be null or blank, and has at most {@value #LONGEST_NOTE} characters. */
    void answer(String note, Instant now) {
        if (answerFileId == null || answeredAt != null) {
            throw new IllegalStateException("a request is answered once, with a file");
        }
        String plain = note == null ? "" : note.strip();
        if (plain.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("the note is too long");
        }
        this.answerNote = plain.isEmpty() ? null : plain;
        this.answeredAt = now;
    }

    public Long getId() {
        return id;
    }

    public int getRound() {
        return round;
    }

    public String getWanted() {
        return wanted;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Long getAnswerFileId() {
        return answerFileId;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
