package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zairyu.account.NotFound;
import org.zairyu.examination.AssignmentDesk;
import org.zairyu.examination.CaseDirectory;
import org.zairyu.examination.CasePage;
import org.zairyu.examination.CaseView;
import org.zairyu.examination.ChangedMeanwhile;
import org.zairyu.examination.Colleagues;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.EntryText;
import org.zairyu.office.Offices;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** One case on one screen: answers, papers, actions and history, and who examines it. */
@Named("officerCase")
@ViewScoped
public class CaseBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    CaseDirectory directory;

    @Inject
    AssignmentDesk assignment;

    private long id;
    private Long shown;
    private CaseView view;
    private List<Colleagues.Colleague> colleagues = List.of();
    private transient List<EntryText> parts;
    private Long colleague;

    /** Reads the case; this is written down. */
    public void load() {
        CasePage page = directory.page(me.actor(), id, Say.locale());
        view = page.view();
        parts = page.answers();
        colleagues = page.colleagues();
        colleague = view.examinerId();
    }

    public String take() {
        return assigned(me.actor().id());
    }

    /** Gives the case to the colleague chosen. */
    public String assign() {
        if (colleague == null) {
            Say.faultAt("form:colleague", "console.case.assign.missing");
            return null;
        }
        return assigned(colleague);
    }

    private String assigned(long examiner) {
        try {
            assignment.assign(me.actor(), id, view.version(), examiner);
        } catch (ChangedMeanwhile changed) {
            Changes.tell(changed);
            load();
            return null;
        }
        Say.news("console.case.assigned");
        return "/console/case.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean may(String action) {
        return me.has("EXAMINER") && view.may(ApplicationAction.valueOf(action));
    }

    public boolean isMine() {
        return Long.valueOf(me.actor().id()).equals(view.examinerId());
    }

    /** The paper in the viewer: the one that the address names, else the last that came. */
    public CaseView.Paper getPaper() {
        return view.paper(shown);
    }

    public String words(CaseView.Happened happened) {
        return HistoryWords.of(happened);
    }

    public List<EntryText> getParts() {
        if (parts == null) {
            load();
        }
        return parts;
    }

    public List<Option> getColleagues() {
        return colleagues.stream()
                .map(c -> Option.of(String.valueOf(c.id()), c.name()))
                .toList();
    }

    public String bureau(String key) {
        return Offices.bureau(key).name(Say.locale());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getShown() {
        return shown;
    }

    public void setShown(Long shown) {
        this.shown = shown;
    }

    /** An address whose id is no number shows nothing. */
    public CaseView getView() {
        if (view == null) {
            throw new NotFound("application");
        }
        return view;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
