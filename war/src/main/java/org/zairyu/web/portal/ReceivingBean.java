package org.zairyu.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.filing.ReceivingDesk;
import org.zairyu.filing.ReceivingMethod;
import org.zairyu.filing.WrongState;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 在留カードの受取方法を変更する (F-9, R-1 to R-3). */
@Named("receiving")
@ViewScoped
public class ReceivingBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    ReceivingDesk desk;

    @Inject
    ApplicationDirectory directory;

    private long id;
    private ApplicationDetail detail;
    private transient ReceivingDesk.Offer offer;
    private String method;
    private String office;
    private boolean newKanji;

    public void load() {
        detail = directory.detail(me.actor(), id);
        offer = desk.offer(me.actor(), id);
        method = offer.method() == null ? null : offer.method().name();
        office = offer.office() == null && !offer.offices().isEmpty()
                ? offer.offices().get(0).key()
                : offer.office();
        newKanji = offer.newKanji();
    }

    /** Saves the choice; kanji that are newly to be written on the card leave the counter alone. */
    public String choose() {
        if (newKanji && !ReceivingMethod.COUNTER.name().equals(method)) {
            Say.faultAt("form:method", "staff.receiving.kanji");
            return null;
        }
        try {
            desk.choose(me.actor(), id, ReceivingMethod.valueOf(method), office, newKanji);
        } catch (WrongState e) {
            Say.fault("staff.receiving.closed");
            load();
            return null;
        }
        Say.news("staff.receiving.saved");
        return "/portal/application.xhtml?faces-redirect=true&id=" + id;
    }

    /** The ways that are open, in words. */
    public List<Option> getMethods() {
        return getOffer().methods().stream()
                .map(m -> Option.of(m.name(), Say.text("filing.receiving." + m)))
                .toList();
    }

    /** The offices for the applicant's residence. */
    public List<Option> getOffices() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return getOffer().offices().stream()
                .map(o -> Option.of(o.key(), o.name(locale)))
                .toList();
    }

    public boolean isKanjiPossible() {
        return detail.row().nameKanji() != null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ApplicationDetail getDetail() {
        return detail;
    }

    public ReceivingDesk.Offer getOffer() {
        if (offer == null) {
            offer = desk.offer(me.actor(), id);
        }
        return offer;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public boolean isNewKanji() {
        return newKanji;
    }

    public void setNewKanji(boolean newKanji) {
        this.newKanji = newKanji;
    }
}
