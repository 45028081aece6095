package org.zairyu.enrollment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zairyu.organization.OrganizationKind;

/** Whether a paper can be approved: its documents are there and every condition that applies is met (E-5, T-2). */
public final class ApprovalRule {

    private ApprovalRule() {}

    /** Why it cannot be approved yet. */
    public enum Obstacle {
        /** A document that is wanted was not received, or is noted as missing. */
        DOCUMENT,
        /** A condition that applies was not looked at. */
        CONDITION_OPEN,
        /** A condition that applies is not met. */
        CONDITION_NOT_MET
    }

    /**
     * One thing in the way.
     *
     * @param key the document or the condition
     */
    public record Lack(Obstacle obstacle, String key) implements Serializable {}

    /** Everything in the way, documents first; nothing when it can be approved. */
    public static List<Lack> lacks(
            List<Checklist.Item> wanted,
            Marks documents,
            OrganizationKind kind,
            boolean asksCategory2,
            Marks conditions) {
        List<Lack> lacks = new ArrayList<>();
        missing(wanted, documents).forEach(item -> lacks.add(new Lack(Obstacle.DOCUMENT, item.key())));
        for (ApprovalCondition condition : ApprovalCondition.values()) {
            if (condition.applies(kind, asksCategory2)) {
                Optional<Assessment> found = conditions.of(Assessment.class, condition.name());
                if (found.isEmpty() || found.get() == Assessment.NOT_APPLICABLE) {
                    lacks.add(new Lack(Obstacle.CONDITION_OPEN, condition.name()));
                } else if (found.get() == Assessment.NOT_MET) {
                    lacks.add(new Lack(Obstacle.CONDITION_NOT_MET, condition.name()));
                }
            }
        }
        return lacks;
    }

    /** The documents that are wanted and not there: each one noted as missing, and each needed one that was not received. */
    public static List<Checklist.Item> missing(List<Checklist.Item> wanted, Marks documents) {
        return wanted.stream()
                .filter(item -> {
                    Optional<PaperMark> mark = documents.of(PaperMark.class, item.key());
                    boolean received = mark.filter(PaperMark.RECEIVED::equals).isPresent();
                    boolean missing = mark.filter(PaperMark.MISSING::equals).isPresent();
                    return missing || (!item.ifApplies() && !received);
                })
                .toList();
    }
}
