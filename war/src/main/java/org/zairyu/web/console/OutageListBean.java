package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zairyu.outage.OutageDirectory;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** The administrators' list of recorded outages (L-7). */
@Named("outages")
@RequestScoped
public class OutageListBean {

    static final String PAGE = "/console/outages.xhtml?faces-redirect=true";

    @Inject
    CurrentUser me;

    @Inject
    OutageDirectory directory;

    private List<OutageDirectory.Line> lines = List.of();

    public void load() {
        lines = directory.all(me.actor());
    }

    /** What was decided, in the language of the page. */
    public String text(OutageDirectory.Line line) {
        return line.text(Say.locale());
    }

    public List<OutageDirectory.Line> getLines() {
        return lines;
    }
}
