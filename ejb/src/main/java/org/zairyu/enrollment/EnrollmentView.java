package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.FirstLink;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.OrganizationCard;

/**
 * One paper on one screen.
 *
 * @param occasion  what it is by what is known today
 * @param stated    what the paper calls itself
 * @param organization the organization that was recognised, null for a new one
 * @param settling  what may be settled about the organization, null once it is
 * @param lacks     what is in the way of an approval
 * @param dueOn     by when missing papers were asked for
 * @param report    what a periodic report is about, null for an application for use
 * @param link      the newest one-time link, null when none was sent
 * @param again     whether a new link may be sent
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
        OrganizationCard organization,
        Settling settling,
        List<Document> documents,
        List<Condition> conditions,
        List<ApprovalRule.Lack> lacks,
        LocalDate dueOn,
        Report report,
        String reason,
        Long proposedBy,
        FirstLink link,
        LinkRule.Answer again,
        List<Happened> history)
        implements Serializable {

    /**
     * What a periodic report is about.
     *
     * @param late  it came later than one month before the last valid day (T-4)
     * @param users whom it is about
     */
    public record Report(LocalDate lastDay, boolean late, List<Reporting.Concerned> users) implements Serializable {

        public LocalDate dueOn() {
            return ReportRule.dueOn(lastDay);
        }

        /** Until when an approval prolongs the authorization (T-3). */
        public LocalDate prolonged() {
            return ReportRule.prolonged(lastDay, lastDay);
        }
    }

    /**
     * What an officer may settle while it is open.
     *
     * @param byName  it was recognised by its name alone, and may be another one
     * @param settled an officer said already which one it is, or that it is none
     * @param alike   organizations that it may be as well
     * @param twins   other open papers with the same mail address
     */
    public record Settling(boolean byName, boolean settled, List<Similar> alike, List<EnrollmentRow> twins)
            implements Serializable {}

    /** Why an organization may be the one on the paper. */
    public enum Resemblance {
        /** The same corporate number, in another capacity. */
        NUMBER,
        /** The same name, but another capacity or another number. */
        SAME_NAME,
        /** One name begins with the other. */
        NAME,
        /** The same telephone number. */
        PHONE
    }

    /**
     * An organization like the one on the paper.
     *
     * @param own       of the officer's own bureau, so that it can be opened
     * @param choosable whether the paper can be about this one
     */
    public record Similar(OrganizationCard organization, Resemblance why, boolean own, boolean choosable)
            implements Serializable {}

    /** What the paper says otherwise than what is recorded of the organization: the fields, by their words in the bundle. */
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        if (organization != null && report == null) {
            differs(changes, "orgName", NameKey.of(organization.name()), key(corporate.name()));
            differs(changes, "prefecture", organization.prefecture(), corporate.prefecture());
            differs(changes, "address", organization.address(), corporate.address());
            differs(changes, "phone", organization.phone(), corporate.phone());
            differs(changes, "category", organization.category(), corporate.category());
        }
        return changes;
    }

    /** Another spelling is no other name. */
    private static String key(String name) {
        return name == null ? null : NameKey.of(name);
    }

    private static void differs(List<String> changes, String field, Object recorded, Object written) {
        if (written != null && !written.equals(recorded)) {
            changes.add(field);
        }
    }

    /** A document of the checklist and what became of it, null when nobody looked. */
    public record Document(Checklist.Item item, PaperMark mark) implements Serializable {}

    /** A condition, whether it is asked here, and what was found, null when nobody looked. */
    public record Condition(ApprovalCondition condition, boolean applies, Assessment found) implements Serializable {}

    /** One thing that was done. */
    public record Happened(DeskEvent.Kind kind, Instant at, String who, String detail) implements Serializable {

        /** By when papers were asked for; null of anything else. */
        public LocalDate dueOn() {
            return kind == DeskEvent.Kind.PAPERS_ASKED ? LocalDate.parse(detail) : null;
        }
    }

    /** Whether the paper says new where the system says additional, or the other way round (E-4). */
    public boolean differs() {
        return stated != null && occasion != null && stated != occasion;
    }

    /** Whether the organization is one that is known here. */
    public boolean known() {
        return organization != null;
    }

    /** How many documents of the checklist are not in the way any more. */
    public long settled() {
        return documents.size() - missing().size();
    }

    /** How many conditions apply, and how many of them were found met. */
    public long asked() {
        return conditions.stream().filter(Condition::applies).count();
    }

    public long met() {
        return conditions.stream()
                .filter(c -> c.applies() && c.found() == Assessment.MET)
                .count();
    }

    /** Whether exactly these marks are saved. */
    public boolean isMarked(Marks papers, Marks found) {
        return documents.stream().allMatch(d -> Optional.ofNullable(d.mark())
                        .equals(papers.of(PaperMark.class, d.item().key())))
                && conditions.stream().allMatch(c -> Optional.ofNullable(c.found())
                        .equals(found.of(Assessment.class, c.condition().name())));
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
