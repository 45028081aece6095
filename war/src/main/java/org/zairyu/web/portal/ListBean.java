package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.ApplicationListing;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationRow;
import org.zairyu.filing.ApplicationState;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 申請情報一覧: filter, order, pages, and the selection for 入管庁に申請を行う (F-7, F-10). What was asked for last is kept in the session. */
@Named("list")
@ViewScoped
public class ListBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    ApplicationListing listing;

    @Inject
    ListFilter filter;

    @Inject
    SubmitBasket basket;

    @Inject
    JapanClock clock;

    private final Deque<ApplicationListing.Cursor> earlier = new ArrayDeque<>();
    private ApplicationListing.Cursor at;
    private ApplicationListing.Page page;
    private List<Long> picked = new ArrayList<>();

    @PostConstruct
    void load() {
        page = listing.page(me.actor(), filter.query(), at, filter.getSize());
    }

    /** Shows what the filter asks for, from the first page. */
    public void search() {
        earlier.clear();
        at = null;
        load();
    }

    /** Forgets the filter. */
    public void clear() {
        filter.clear();
        search();
    }

    public void order(ApplicationQuery.Order order) {
        filter.setOrder(order);
        search();
    }

    public void show(String states) {
        filter.setTab(states);
        search();
    }

    public void next() {
        if (page.more()) {
            earlier.push(at == null ? FIRST : at);
            at = page.end();
            load();
        }
    }

    public void previous() {
        ApplicationListing.Cursor before = earlier.poll();
        at = before == FIRST ? null : before;
        load();
    }

    /** Goes on to 入管庁に申請を行う with what is picked. */
    public String submit() {
        Set<Long> entered = page.rows().stream()
                .filter(row -> row.state() == ApplicationState.ENTERED)
                .map(ApplicationRow::id)
                .collect(Collectors.toSet());
        List<Long> chosen = picked.stream().filter(entered::contains).toList();
        if (chosen.isEmpty()) {
            Say.fault("staff.list.nothing");
            return null;
        }
        basket.fill(chosen);
        return "/portal/submit.xhtml?faces-redirect=true";
    }

    private static final ApplicationListing.Cursor FIRST = new ApplicationListing.Cursor(null);

    public List<ApplicationRow> getRows() {
        return page.rows();
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

    public LocalDate getToday() {
        return clock.today();
    }

    public List<Long> getPicked() {
        return picked;
    }

    public void setPicked(List<Long> picked) {
        this.picked = picked;
    }
}
