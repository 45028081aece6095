package org.zairyu.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a staff user wants to see of their list (F-7). Empty sets and nulls do not restrict.
 *
 * @param name the beginning of the name in Latin letters, in any case
 * @param number a provisional or acceptance number, as typed
 * @param end days on which the period of stay ends
 * @param entered days in Japan on which the application data were entered
 * @param filed days in Japan on which it was filed
 */
public record ApplicationQuery(
        Set<ApplicationState> states,
        Procedure procedure,
        String name,
        String number,
        Days end,
        Days entered,
        Days filed,
        Order order)
        implements Serializable {

    /** The orders of the list, each with its index. */
    public enum Order {
        /** What needs the user first, then the last change first. */
        NEEDS,
        CHANGED,
        ENTERED,
        FILED,
        END_OF_STAY,
        NAME
    }

    /** From the first to the last day, both inclusive; null leaves that side open. */
    public record Days(LocalDate from, LocalDate to) implements Serializable {

        public static final Days ANY = new Days(null, null);
    }

    /** Everything, what needs the user first. */
    public static ApplicationQuery everything() {
        return in(Order.NEEDS);
    }

    /** Everything in this order. */
    public static ApplicationQuery in(Order order) {
        return new ApplicationQuery(Set.of(), null, null, null, Days.ANY, Days.ANY, Days.ANY, order);
    }
}
