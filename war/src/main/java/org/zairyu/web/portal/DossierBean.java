package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.filing.ApplicationEvent;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.ReceiptDesk;
import org.zairyu.office.Offices;
import org.zairyu.text.Texts;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One application: what is to do, numbers, files, requests, result and timeline (Z-5); also the page 申請情報を入力しました. */
@Named("dossier")
@ViewScoped
public class DossierBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    ApplicationDirectory directory;

    @Inject
    EntryDesk entries;

    @Inject
    ReceiptDesk receipts;

    private long id;
    private ApplicationDetail detail;

    /** Reads the application; a draft is shown on the pages of its form. */
    public String load() {
        detail = directory.detail(me.actor(), id);
        return detail.row().state() == ApplicationState.DRAFT
                ? "/portal/entry/form.xhtml?faces-redirect=true&id=" + id + "&page=step2-1"
                : null;
    }

    /** Throws the entry away (F-3). */
    public String discard() {
        entries.discard(me.actor(), id);
        Say.news("staff.application.discarded");
        return "/portal/list.xhtml?faces-redirect=true";
    }

    /** Begins a new entry with these answers (F-3). */
    public String copy() {
        long copied = entries.copy(me.actor(), id);
        Say.news("staff.application.copied");
        return "/portal/entry/form.xhtml?faces-redirect=true&id=" + copied + "&page=step2-1";
    }

    public String registerReceipt() {
        receipts.register(me.actor(), id);
        Say.news("staff.application.received");
        return "/portal/application.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean may(String action) {
        return detail.may(ApplicationAction.valueOf(action));
    }

    /** Whether nothing is missing any more, so that it can be filed. */
    public boolean isReady() {
        return detail.row().state() == ApplicationState.ENTERED
                && detail.missing().isEmpty();
    }

    public boolean isMissing(String what) {
        return detail.missing().stream().anyMatch(missing -> missing.name().equals(what));
    }

    /** Where on the way of an application it stands, from 1 to 5. */
    public int getStep() {
        if (detail.row().state() != ApplicationState.ENTERED) {
            return 5;
        }
        if (detail.documents() == null || isMissing("PHOTO")) {
            return 2;
        }
        return detail.row().receiving() == null ? 3 : 4;
    }

    /** How many of the three things between the entry and the application are done. */
    public int getDone() {
        int done = detail.documents() == null ? 0 : 1;
        done += isMissing("PHOTO") ? 0 : 1;
        done += detail.row().receiving() == null ? 0 : 1;
        return done;
    }

    public String getBureauName() {
        return Offices.bureau(detail.bureau()).name(Say.locale());
    }

    /** The way of receiving in words, with the office at whose counter; what to say while it is not chosen. */
    public String getReceivingWords() {
        if (detail.row().receiving() == null) {
            return Say.text("staff.receiving.none");
        }
        String words = Say.text("filing.receiving." + detail.row().receiving());
        return detail.counterOffice() == null
                ? words
                : words + "　" + Offices.office(detail.counterOffice()).name(Say.locale());
    }

    /** What a line of the timeline adds to its title: a number, a file's name, a way of receiving. */
    public String words(ApplicationDetail.Happened happened) {
        if (happened.kind() == ApplicationEvent.Kind.RECEIVING_CHOSEN) {
            return Say.text("filing.receiving." + happened.detail());
        }
        if (happened.kind() == ApplicationEvent.Kind.REQUEST_ANSWERED
                || happened.kind() == ApplicationEvent.Kind.DOCUMENTS_REQUESTED) {
            return Say.text("staff.round", happened.detail());
        }
        return happened.detail();
    }

    /** What comes next, or null at the end. */
    public String getNext() {
        String key = "staff.next." + detail.row().state();
        return Texts.has(Say.locale(), key) ? Say.text(key) : null;
    }

    /** Size and pages of a file in words. */
    public String facts(ApplicationDetail.AttachedFile file) {
        return FileWords.of(file);
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
}
