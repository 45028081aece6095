package org.zairyu.examination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zairyu.audit.Actor;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Outcome;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.ReceivingMethod;
import org.zairyu.organization.OrganizationKind;

/**
 * One case as the officers of its bureau see it, but for the answers, which are text in the page's language.
 *
 * @param version to be given back with every action
 * @param answered whether asked-for documents have come in and the next step is the officer's
 * @param days since it was filed
 * @param result what was decided, or null
 * @param actions what officers may do with it now
 */
public record CaseView(
        long id,
        long version,
        Procedure procedure,
        String status,
        ApplicationState state,
        boolean answered,
        Person applicant,
        String provisionalNumber,
        String acceptanceNumber,
        Instant filedAt,
        long days,
        Filer filer,
        Receipt receipt,
        Long examinerId,
        String examiner,
        Paper documents,
        Paper photo,
        List<Round> rounds,
        Result result,
        List<Happened> history,
        List<Earlier> earlier,
        Set<ApplicationAction> actions)
        implements Serializable {

    /** The applicant; {@code birthDate} is {@code yyyy-MM-dd} or shorter. */
    public record Person(String nameLatin, String nameKanji, String birthDate, String cardNumber, LocalDate endOfStay)
            implements Serializable {}

    /**
     * Who filed it.
     *
     * @param userId of the user, when the organization is of the same bureau; else null
     * @param left whether the user's account was deleted, so that the organization is told by other means (C-3)
     * @param commission the organization that asked for it, or null (U-3)
     * @param open how many other undecided applications that organization's staff have filed
     */
    public record Filer(
            String organization,
            OrganizationKind kind,
            int category,
            boolean asCategory2,
            String address,
            String phone,
            String user,
            Long userId,
            boolean left,
            String commission,
            long open)
            implements Serializable {}

    /** How the result is to be received; {@code office} is the key of the counter's office, or null. */
    public record Receipt(ReceivingMethod method, String office, boolean newKanji) implements Serializable {}

    /** A file; {@code size} in bytes, {@code pages} 0 for a photo. */
    public record Paper(long id, String name, long size, int pages, Instant receivedAt) implements Serializable {}

    /** One round of asking for documents; {@code file} is null until it is answered. */
    public record Round(
            int number, String wanted, LocalDate dueOn, Instant askedAt, Paper file, String note, Instant answeredAt)
            implements Serializable {}

    /** The decision; a permission has status, period and last day, a refusal its reason. */
    public record Result(
            Outcome outcome, String status, String period, LocalDate until, String reason, Instant decidedAt)
            implements Serializable {}

    /** One line of the history; {@code who} is the officer's name, null for the user and the system. */
    public record Happened(ApplicationEvent.Kind kind, Instant at, Actor.Kind by, String who, String detail)
            implements Serializable {}

    /**
     * Another application of what seems to be the same person.
     *
     * @param bureau the key of the bureau in charge of it
     * @param own whether it is of the officer's own bureau and can be opened
     * @param matches by what it was found
     */
    public record Earlier(
            long id,
            Procedure procedure,
            String status,
            ApplicationState state,
            Outcome outcome,
            Instant filedAt,
            String bureau,
            boolean own,
            Set<Match> matches)
            implements Serializable {}

    /** By what two applications seem to be of one person; the words are {@code examination.match.<name>}. */
    public enum Match {
        CARD,
        PASSPORT,
        NAME_AND_BIRTH
    }

    /** Whether officers may do this now. */
    public boolean may(ApplicationAction action) {
        return actions.contains(action);
    }

    /** The acceptance number, or until the next day the provisional one. */
    public String number() {
        return acceptanceNumber == null ? provisionalNumber : acceptanceNumber;
    }

    /** The documents in the order in which they came: as filed, then those of each answered round. */
    public List<Paper> papers() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(documents)),
                        rounds.stream().map(r -> Optional.ofNullable(r.file())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The document with that id; for any other id the one that came last, null when there is none. */
    public Paper paper(Long id) {
        List<Paper> papers = papers();
        return papers.stream()
                .filter(paper -> id != null && paper.id() == id)
                .findFirst()
                .orElse(papers.isEmpty() ? null : papers.get(papers.size() - 1));
    }

    /** The round that waits for an answer, or null; one that never came waits no longer once the application has moved on. */
    public Round openRound() {
        return state == ApplicationState.DOCUMENTS_REQUESTED
                ? rounds.stream()
                        .filter(round -> round.answeredAt() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
