package org.zairyu.enrollment;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The tabs of the desk's list. */
public enum EnrollmentTab {
    /** Everything that is not decided. */
    OPEN,
    /** Refusals that wait for a second officer. */
    TO_CONFIRM,
    /** Approved, but the password was not set in time (E-10). */
    LAPSED,
    DECIDED;

    /** The states that stand under it. */
    public Set<EnrollmentState> states() {
        Set<EnrollmentState> states = EnumSet.noneOf(EnrollmentState.class);
        switch (this) {
            case OPEN -> Stream.of(EnrollmentState.values())
                    .filter(EnrollmentState::isOpen)
                    .forEach(states::add);
            case TO_CONFIRM -> states.add(EnrollmentState.REFUSAL_PROPOSED);
            case LAPSED -> states.add(EnrollmentState.APPROVED);
            case DECIDED -> states.addAll(
                    EnumSet.of(EnrollmentState.APPROVED, EnrollmentState.REFUSED, EnrollmentState.WITHDRAWN));
        }
        return states;
    }
}
