package org.zairyu.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything the application's own page shows to its user.
 *
 * @param missing what it lacks before it can be filed; empty once it is filed
 * @param actions what its user can do with it now
 * @param proposedPhoto a photo that waits for the user's yes, or null
 * @param commission the commissioning organization's name, or null
 */
public record ApplicationDetail(
        ApplicationRow row,
        String bureau,
        String commission,
        FilingWindow window,
        List<Completeness.Missing> missing,
        Set<ApplicationAction> actions,
        boolean receivingChangeable,
        String counterOffice,
        boolean newKanji,
        AttachedFile documents,
        AttachedFile photo,
        AttachedFile proposedPhoto,
        List<Round> rounds,
        Result result,
        LocalDate acceptedOn,
        Instant examinedAt,
        List<Happened> timeline)
        implements Serializable {

    /** A file as it is shown: {@code size} in bytes, {@code pages} 0 for a photo. */
    public record AttachedFile(long id, String name, long size, int pages, Instant receivedAt)
            implements Serializable {}

    /** One round of asking for documents; {@code file} is what was (or is about to be) sent. */
    public record Round(
            int number,
            String wanted,
            LocalDate dueOn,
            Instant askedAt,
            AttachedFile file,
            String note,
            Instant answeredAt)
            implements Serializable {}

    /** The decision as its user sees it: the reason of a refusal is told by the bureau, not here. */
    public record Result(boolean permitted, String status, String period, LocalDate until) implements Serializable {}

    /** One line of the timeline; officers stay unnamed ({@code byUser} false). */
    public record Happened(ApplicationEvent.Kind kind, Instant at, boolean byUser, String detail)
            implements Serializable {}

    /** The round that waits for an answer, or null; one that never came waits no longer once the application has moved on. */
    public Round openRound() {
        return row.state() == ApplicationState.DOCUMENTS_REQUESTED
                ? rounds.stream()
                        .filter(round -> round.answeredAt() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public boolean may(ApplicationAction action) {
        return actions.contains(action);
    }
}
