package org.zairyu.filing;

import static org.zairyu.filing.ApplicationAction.*;
import static org.zairyu.filing.ApplicationState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.audit.Actor;

/**
 * The one table of what may happen to an application (F-3, F-9, F-10, F-12, A-5, A-9, R-3). The same row shows the button and guards
 * the desk. An action that leaves the state as it is has no {@code to}.
 */
public final class Transitions {

    /** Who does {@code action} in which states and the state that follows (null: unchanged). */
    record Row(ApplicationAction action, Actor.Kind by, Set<ApplicationState> from, ApplicationState to) {}

    private static final List<Row> TABLE = List.of(
            new Row(EDIT, Actor.Kind.STAFF, Set.of(DRAFT), null),
            new Row(ENTER, Actor.Kind.STAFF, Set.of(DRAFT), ENTERED),
            new Row(DISCARD, Actor.Kind.STAFF, Set.of(DRAFT, ENTERED), null),
            new Row(COPY, Actor.Kind.STAFF, EnumSet.complementOf(EnumSet.of(DRAFT)), null),
            new Row(ATTACH_DOCUMENTS, Actor.Kind.STAFF, Set.of(ENTERED), null),
            new Row(ATTACH_PHOTO, Actor.Kind.STAFF, Set.of(ENTERED), null),
            new Row(
                    CHOOSE_RECEIVING,
                    Actor.Kind.STAFF,
                    Set.of(ENTERED, FILED, UNDER_EXAMINATION, DOCUMENTS_REQUESTED),
                    null),
            new Row(FILE, Actor.Kind.STAFF, Set.of(ENTERED), FILED),
            new Row(NUMBER, Actor.Kind.SYSTEM, Set.of(FILED), UNDER_EXAMINATION),
            new Row(TAKE, Actor.Kind.OFFICER, Set.of(FILED, UNDER_EXAMINATION, DOCUMENTS_REQUESTED), null),
            new Row(REQUEST_DOCUMENTS, Actor.Kind.OFFICER, Set.of(UNDER_EXAMINATION), DOCUMENTS_REQUESTED),
            new Row(ANSWER_REQUEST, Actor.Kind.STAFF, Set.of(DOCUMENTS_REQUESTED), UNDER_EXAMINATION),
            new Row(PERMIT, Actor.Kind.OFFICER, Set.of(UNDER_EXAMINATION, DOCUMENTS_REQUESTED), EXAMINED),
            new Row(REFUSE, Actor.Kind.OFFICER, Set.of(UNDER_EXAMINATION, DOCUMENTS_REQUESTED), EXAMINED),
            new Row(
                    RECORD_WITHDRAWAL,
                    Actor.Kind.OFFICER,
                    Set.of(FILED, UNDER_EXAMINATION, DOCUMENTS_REQUESTED),
                    WITHDRAWN),
            new Row(REGISTER_RECEIPT, Actor.Kind.STAFF, Set.of(EXAMINED), RECEIVED));

    private Transitions() {}

    /** Whether somebody of this kind may do it in this state. */
    public static boolean permits(ApplicationState state, ApplicationAction action, Actor.Kind by) {
        return row(state, action).filter(r -> r.by() == by).isPresent();
    }

    /** The state after the action; the same one where the action leaves it. Throws {@link WrongState} when it is not permitted. */
    public static ApplicationState after(ApplicationState state, ApplicationAction action) {
        Row row = row(state, action).orElseThrow(() -> new WrongState(state, action));
        return row.to() == null ? state : row.to();
    }

    /** Everything that somebody of this kind may do in this state. */
    public static Set<ApplicationAction> offered(ApplicationState state, Actor.Kind by) {
        return TABLE.stream()
                .filter(r -> r.by() == by && r.from().contains(state))
                .map(Row::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationAction.class)));
    }

    private static Optional<Row> row(ApplicationState state, ApplicationAction action) {
        return TABLE.stream()
                .filter(r -> r.action() == action && r.from().contains(state))
                .findFirst();
    }
}
