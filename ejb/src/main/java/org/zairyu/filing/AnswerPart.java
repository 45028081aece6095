package org.zairyu.filing;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zairyu.form.Answers;

/**
 * The answers to one part of an application's form. One row a part, so that two windows on two parts of the same draft never meet,
 * and two on the same part are told apart by the version.
 */
@Entity
@Table(name = "answer_part")
public class AnswerPart {

    @Id
    @SequenceGenerator(name = "answer_part_seq", sequenceName = "answer_part_seq", allocationSize = 50)
    @GeneratedValue(generator = "answer_part_seq")
    private Long id;

    @Version
    private long version;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "part_code")
    private String part;

    @Lob
    @Basic
    private String answers;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected AnswerPart() {}

    AnswerPart(long applicationId, String part, Answers answers, Instant now) {
        this.applicationId = applicationId;
        this.part = part;
        replace(answers, now);
    }

    final void replace(Answers typed, Instant now) {
        this.answers = typed.toJson();
        this.savedAt = now;
    }

    String getPart() {
        return part;
    }

    Answers getAnswers() {
        return Answers.fromJson(answers);
    }

    long getVersion() {
        return version;
    }

    Instant getSavedAt() {
        return savedAt;
    }
}
