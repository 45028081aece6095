package org.zairyu.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.calendar.JapanClock;
import org.zairyu.database.Page;
import org.zairyu.filing.ApplicationListing;
import org.zairyu.filing.ApplicationQuery;
import org.zairyu.filing.ApplicationRow;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.PagedList;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 申請情報一覧: filter, order, pages, and the selection for 入管庁に申請を行う (F-7, F-10). What was asked for last is kept in the session. */
@Named("list")
@ViewScoped
public class ListBean extends PagedList<ApplicationRow, ApplicationRow> {

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

    @PostConstruct
    @Override
    public void load() {
        super.load();
    }

    @Override
    protected Page<ApplicationRow, ApplicationRow> read(ApplicationRow end) {
        return listing.page(me.actor(), filter.query(), end, filter.rows());
    }

    /** Shows what the filter asks for, from the first page; a day that cannot be read is told and left out. */
    @Override
    public void search() {
        filter.getEnd().tell("form:end");
        filter.getEntered().tell("form:entered");
        filter.getFiled().tell("form:filed");
        super.search();
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

    /** Goes on to 入管庁に申請を行う with what is picked. */
    public String submit() {
        Set<Long> fileable = getRows().stream()
                .filter(this::fileable)
                .map(ApplicationRow::id)
                .collect(Collectors.toSet());
        String[] picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("pick", new String[0]);
        List<Long> chosen = Arrays.stream(picked)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(fileable::contains)
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

    /** Whether it is entered and can be filed today. */
    public boolean fileable(ApplicationRow row) {
        return row.isFileable(clock.today());
    }

    /** Whether its time to be filed is still to come. */
    public boolean early(ApplicationRow row) {
        return row.isEarly(clock.today());
    }

    /** Whether anything on this page can be picked for filing. */
    public boolean isPickable() {
        return getRows().stream().anyMatch(this::fileable);
    }

    public ListFilter getFilter() {
        return filter;
    }
}
