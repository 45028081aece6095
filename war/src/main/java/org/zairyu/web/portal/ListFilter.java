package org.zairyu.web.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zairyu.calendar.DateReading;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Procedure;

/** What the user asked their list for last: coming back to it shows the same. It never stands in an address, since it holds names. */
@SessionScoped
public class ListFilter implements Serializable {

    private static final int SMALLEST = 20;
    private static final int LARGEST = 100;

    static final List<String> TABS = List.of("all", "you", "bureau", "result", "over");

    private String tab = "all";
    private Procedure procedure;
    private String name;
    private String number;
    private String endFrom;
    private String endTo;
    private String order = ApplicationQuery.Order.NEEDS.name();
    private int size = SMALLEST;

    ApplicationQuery query() {
        return new ApplicationQuery(
                states(), procedure, blankAsNull(name), blankAsNull(number), day(endFrom), day(endTo), order());
    }

    private Set<ApplicationState> states() {
        return switch (tab) {
            case "you" -> EnumSet.of(
                    ApplicationState.DRAFT, ApplicationState.ENTERED, ApplicationState.DOCUMENTS_REQUESTED);
            case "bureau" -> EnumSet.of(ApplicationState.FILED, ApplicationState.UNDER_EXAMINATION);
            case "result" -> EnumSet.of(ApplicationState.EXAMINED);
            case "over" -> EnumSet.of(ApplicationState.RECEIVED, ApplicationState.WITHDRAWN);
            default -> Set.of();
        };
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }

    void clear() {
        tab = "all";
        procedure = null;
        name = null;
        number = null;
        endFrom = null;
        endTo = null;
    }

    /** Whether anything but the tab restricts the list. */
    public boolean isNarrow() {
        return procedure != null
                || blankAsNull(name) != null
                || blankAsNull(number) != null
                || blankAsNull(endFrom) != null
                || blankAsNull(endTo) != null;
    }

    public String getTab() {
        return tab;
    }

    void setTab(String tab) {
        this.tab = tab;
    }

    private ApplicationQuery.Order order() {
        return Arrays.stream(ApplicationQuery.Order.values())
                .filter(o -> o.name().equals(order))
                .findFirst()
                .orElse(ApplicationQuery.Order.NEEDS);
    }

    private static LocalDate day(String typed) {
        return blankAsNull(typed) == null ? null : DateReading.of(typed).day().orElse(null);
    }

    /** Whether something was typed that is no day. */
    boolean unread(String typed) {
        return blankAsNull(typed) != null && day(typed) == null;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEndFrom() {
        return endFrom;
    }

    public void setEndFrom(String endFrom) {
        this.endFrom = endFrom;
    }

    public String getEndTo() {
        return endTo;
    }

    public void setEndTo(String endTo) {
        this.endTo = endTo;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = Math.max(SMALLEST, Math.min(LARGEST, size));
    }
}
