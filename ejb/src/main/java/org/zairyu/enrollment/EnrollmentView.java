package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zairyu.account.FirstLink;

/**
 * One paper on one screen.
 *
 * @param occasion  what it is by what is known today
 * @param stated    what the paper calls itself
 * @param known     the organization was recognised
 * @param late      a periodic report that came later than one month before (T-4)
 * @param lacks     what is in the way of an approval
 * @param link      the newest one-time link, null when none was sent
 */
public record EnrollmentView(
        long id,
        long version,
        EnrollmentState state,
        Occasion occasion,
        Occasion stated,
        String receiptNumber,
        Arrival arrival,
        Corporate corporate,
        Person person,
        boolean known,
        List<Document> documents,
        List<Condition> conditions,
        List<ApprovalRule.Lack> lacks,
        LocalDate dueOn,
        LocalDate lastDay,
        boolean late,
        String reason,
        Long proposedBy,
        FirstLink link,
        List<Happened> history)
        implements Serializable {

    /** A document of the checklist and what became of it, null when nobody looked. */
    public record Document(Checklist.Item item, PaperMark mark) implements Serializable {}

    /** A condition, whether it is asked here, and what was found, null when nobody looked. */
    public record Condition(ApprovalCondition condition, boolean applies, Assessment found) implements Serializable {}

    /** One thing that was done. */
    public record Happened(DeskEvent.Kind kind, Instant at, String who, String detail) implements Serializable {}

    /** Whether the paper says new where the system says additional, or the other way round (E-4). */
    public boolean differs() {
        return stated != null && occasion != null && stated != occasion;
    }

    public boolean approvable() {
        return state.isChecked() && lacks.isEmpty();
    }

    /** The documents in the way of an approval. */
    public List<Checklist.Item> missing() {
        List<String> keys = lacks.stream()
                .filter(lack -> lack.obstacle() == ApprovalRule.Obstacle.DOCUMENT)
                .map(ApprovalRule.Lack::key)
                .toList();
        return documents.stream()
                .map(Document::item)
                .filter(item -> keys.contains(item.key()))
                .toList();
    }
}
