package org.zairyu.web.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationState;

/** What the user asked their list for last: coming back to it shows the same. It never stands in an address, since it holds names. */
@SessionScoped
public class ListFilter implements Serializable {

    static final List<String> TABS = List.of("all", "you", "bureau", "result", "over");
    static final List<String> SIZES = List.of("20", "50", "100");

    private String tab = "all";
    private String name;
    private String number;
    private final TypedDays end = new TypedDays();
    private final TypedDays entered = new TypedDays();
    private final TypedDays filed = new TypedDays();
    private String order = ApplicationQuery.Order.NEEDS.name();
    private String size = SIZES.get(0);

    ApplicationQuery query() {
        return new ApplicationQuery(states(), null, name, number, end.read(), entered.read(), filed.read(), order());
    }

    /** How many rows a page has. */
    int rows() {
        return Integer.parseInt(size);
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

    private ApplicationQuery.Order order() {
        return Arrays.stream(ApplicationQuery.Order.values())
                .filter(o -> o.name().equals(order))
                .findFirst()
                .orElse(ApplicationQuery.Order.NEEDS);
    }

    void clear() {
        tab = "all";
        name = null;
        number = null;
        List.of(end, entered, filed).forEach(TypedDays::clear);
    }

    /** Whether anything but the tab restricts the list. */
    public boolean isNarrow() {
        return name != null || number != null || isByDays();
    }

    /** Whether a period restricts it: its fields are then shown open. */
    public boolean isByDays() {
        return !end.isEmpty() || !entered.isEmpty() || !filed.isEmpty();
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getTab() {
        return tab;
    }

    void setTab(String tab) {
        this.tab = tab;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = blankAsNull(name);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = blankAsNull(number);
    }

    public TypedDays getEnd() {
        return end;
    }

    public TypedDays getEntered() {
        return entered;
    }

    public TypedDays getFiled() {
        return filed;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getSize() {
        return size;
    }

    /** A number of rows that is not offered changes nothing. */
    public void setSize(String size) {
        if (SIZES.contains(size)) {
            this.size = size;
        }
    }
}
