package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.audit.Actor;

class TransitionsTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT ENTER DISCARD",
        "ENTERED, DISCARD COPY ATTACH_DOCUMENTS ATTACH_PHOTO CHOOSE_RECEIVING FILE",
        "FILED, COPY CHOOSE_RECEIVING",
        "UNDER_EXAMINATION, COPY CHOOSE_RECEIVING",
        "DOCUMENTS_REQUESTED, COPY CHOOSE_RECEIVING ANSWER_REQUEST",
        "EXAMINED, COPY REGISTER_RECEIPT",
        "RECEIVED, COPY",
        "WITHDRAWN, COPY",
    })
    @Requirement({"F-3", "F-12", "A-9", "R-3"})
    void whatTheUserMayDoInEachState(ApplicationState state, String actions) {
        assertEquals(read(actions), Transitions.offered(state, Actor.Kind.STAFF));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ''",
        "ENTERED, ''",
        "FILED, TAKE RECORD_WITHDRAWAL",
        "UNDER_EXAMINATION, TAKE REQUEST_DOCUMENTS PERMIT REFUSE RECORD_WITHDRAWAL",
        "DOCUMENTS_REQUESTED, TAKE PERMIT REFUSE RECORD_WITHDRAWAL",
        "EXAMINED, ''",
        "RECEIVED, ''",
        "WITHDRAWN, ''",
    })
    @Requirement("F-12")
    void whatTheOfficerMayDoInEachState(ApplicationState state, String actions) {
        assertEquals(read(actions), Transitions.offered(state, Actor.Kind.OFFICER));
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("F-12")
    void theSystemGivesNumbersAndNothingElse(ApplicationState state) {
        Set<ApplicationAction> numbers = state == ApplicationState.FILED ? Set.of(ApplicationAction.NUMBER) : Set.of();
        assertEquals(numbers, Transitions.offered(state, Actor.Kind.SYSTEM));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT, DRAFT",
        "DRAFT, ENTER, ENTERED",
        "ENTERED, ATTACH_DOCUMENTS, ENTERED",
        "ENTERED, FILE, FILED",
        "FILED, NUMBER, UNDER_EXAMINATION",
        "FILED, RECORD_WITHDRAWAL, WITHDRAWN",
        "UNDER_EXAMINATION, TAKE, UNDER_EXAMINATION",
        "UNDER_EXAMINATION, CHOOSE_RECEIVING, UNDER_EXAMINATION",
        "UNDER_EXAMINATION, REQUEST_DOCUMENTS, DOCUMENTS_REQUESTED",
        "DOCUMENTS_REQUESTED, ANSWER_REQUEST, UNDER_EXAMINATION",
        "UNDER_EXAMINATION, PERMIT, EXAMINED",
        "UNDER_EXAMINATION, REFUSE, EXAMINED",
        "DOCUMENTS_REQUESTED, REFUSE, EXAMINED",
        "EXAMINED, REGISTER_RECEIPT, RECEIVED",
    })
    @Requirement("F-12")
    void whatFollows(ApplicationState from, ApplicationAction action, ApplicationState to) {
        assertEquals(to, Transitions.after(from, action));
    }

    @Test
    @Requirement("F-12")
    void whatNobodyMayDoIsRefusedInEveryState() {
        for (ApplicationState state : ApplicationState.values()) {
            for (ApplicationAction action : ApplicationAction.values()) {
                boolean anybody =
                        Arrays.stream(Actor.Kind.values()).anyMatch(by -> Transitions.permits(state, action, by));
                if (!anybody) {
                    WrongState refused = assertThrows(WrongState.class, () -> Transitions.after(state, action));
                    assertEquals(state, refused.getState());
                    assertEquals(action, refused.getAction());
                }
            }
        }
    }

    @Test
    void eachActionIsOnePersonsAndHasOneRow() {
        for (ApplicationState state : ApplicationState.values()) {
            for (ApplicationAction action : ApplicationAction.values()) {
                long kinds = Arrays.stream(Actor.Kind.values())
                        .filter(by -> Transitions.permits(state, action, by))
                        .count();
                assertEquals(true, kinds <= 1, state + " " + action);
            }
        }
    }

    private static Set<ApplicationAction> read(String actions) {
        return Arrays.stream(actions.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ApplicationAction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationAction.class)));
    }
}
