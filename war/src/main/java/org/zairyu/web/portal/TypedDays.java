package org.zairyu.web.portal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.zairyu.calendar.DateReading;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.web.page.Say;

/** Two days as they were typed into a filter, in any spelling. */
public class TypedDays implements Serializable {

    private String from;
    private String to;

    /** What could be read; a side that is empty or no day is left open. */
    ApplicationQuery.Days read() {
        return new ApplicationQuery.Days(day(from).orElse(null), day(to).orElse(null));
    }

    /** Tells what is no day at its own input of the field with this client id. */
    void tell(String field) {
        if (from != null && day(from).isEmpty()) {
            Say.faultAt(field + ":from", "staff.list.day.unread");
        }
        if (to != null && day(to).isEmpty()) {
            Say.faultAt(field + ":to", "staff.list.day.unread");
        }
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    void clear() {
        from = null;
        to = null;
    }

    private static Optional<LocalDate> day(String typed) {
        return typed == null ? Optional.empty() : DateReading.of(typed).day();
    }

    private static String blankAsNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = blankAsNull(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = blankAsNull(to);
    }
}
