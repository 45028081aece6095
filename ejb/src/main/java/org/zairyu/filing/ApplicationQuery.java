package org.zairyu.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a staff user wants to see of their list (F-7). Empty sets and nulls do not restrict.
 *
 * @param name the beginning of the name in Latin letters, in any case
 * @param number a provisional or acceptance number, as typed
 * @param endFrom first day of the end of stay, inclusive; {@code endTo} last day, inclusive
 */
public record ApplicationQuery(
        Set<ApplicationState> states,
        Procedure procedure,
        String name,
        String number,
        LocalDate endFrom,
        LocalDate endTo,
        Order order)
        implements Serializable {

    /** The orders of the list, each with its index. */
    public enum Order {
        /** What needs the user first, then the last change first. */
        NEEDS,
        CHANGED,
        FILED,
        END_OF_STAY,
        NAME
    }

    /** Everything, what needs the user first. */
    public static ApplicationQuery everything() {
        return new ApplicationQuery(Set.of(), null, null, null, null, null, Order.NEEDS);
    }
}
