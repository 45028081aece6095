package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.filing.ApplicationListing;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationRow;
import org.zairyu.filing.ApplicationState;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 申請情報一覧: filter, order, pages, and the selection for 入管庁に申請を行う (F-7, F-10). What was asked for last is kept in the session. */
@Named("list")
@ViewScoped
public class ListBean implements Serializable {

    private static final ApplicationListing.Cursor START = new ApplicationListing.Cursor(null);

    @Inject
    CurrentUser me;

    @Inject
    ApplicationListing listing;

    @Inject
    ListFilter filter;

    @Inject
    SubmitBasket basket;

    private final Deque<ApplicationListing.Cursor> earlier = new ArrayDeque<>();
    private ApplicationListing.Cursor at = START;
    private ApplicationListing.Page page;

    @PostConstruct
    void load() {
        page = listing.page(me.actor(), filter.query(), START.equals(at) ? null : at, filter.rows());
    }

    /** Shows what the filter asks for, from the first page; a day that cannot be read is told and left out. */
    public void search() {
        filter.getEnd().tell("form:end");
        filter.getEntered().tell("form:entered");
        filter.getFiled().tell("form:filed");
        earlier.clear();
        at = START;
        load();
    }

    /** Forgets the filter. */
    public void clear() {
        filter.clear();
        search();
    }

    public void show(String states) {
        filter.setTab(states);
        search();
    }

    public void next() {
        if (page.more()) {
            earlier.push(at);
            at = page.end();
            load();
        }
    }

    public void previous() {
        at = Optional.ofNullable(earlier.poll()).orElse(START);
        load();
    }

    /** Goes on to 入管庁に申請を行う with what is picked. */
    public String submit() {
        Set<Long> entered = page.rows().stream()
                .filter(row -> row.state() == ApplicationState.ENTERED)
                .map(ApplicationRow::id)
                .collect(Collectors.toSet());
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("pick", new String[0]);
        List<Long> chosen = Arrays.stream(picked)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(entered::contains)
                .toList();
        if (chosen.isEmpty()) {
            Say.fault("staff.list.nothing");
            return null;
        }
        basket.fill(chosen);
        return "/portal/submit.xhtml?faces-redirect=true";
    }

    public List<String> getTabs() {
        return ListFilter.TABS;
    }

    public List<Option> getOrders() {
        return Arrays.stream(ApplicationQuery.Order.values())
                .map(o -> Option.of(o.name(), Say.text("staff.list.order." + o)))
                .toList();
    }

    public List<Option> getSizes() {
        return ListFilter.SIZES.stream()
                .map(size -> Option.of(size, Say.text("staff.list.size.n", size)))
                .toList();
    }

    public List<ApplicationRow> getRows() {
        return page.rows();
    }

    /** Whether anything on this page can be picked for filing. */
    public boolean isPickable() {
        return page.rows().stream().anyMatch(row -> row.state() == ApplicationState.ENTERED);
    }

    public boolean isMore() {
        return page.more();
    }

    public boolean isEarlier() {
        return !earlier.isEmpty();
    }

    public int getPageNumber() {
        return earlier.size() + 1;
    }

    public ListFilter getFilter() {
        return filter;
    }
}
