package org.zairyu.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.account.OfficerDesk;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** A new officer. */
@Named("officerInvite")
@ViewScoped
public class OfficerInviteBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    OfficerDesk desk;

    private final OfficerForm form = new OfficerForm();

    public String invite() {
        long[] id = new long[1];
        if (!OfficerSteps.taken(() ->
                id[0] = desk.invite(me.actor(), form.details(), Say.locale().getLanguage()))) {
            return null;
        }
        Say.news("console.officer.invited", form.getEmail());
        return "/console/officer.xhtml?faces-redirect=true&id=" + id[0];
    }

    public OfficerForm getForm() {
        return form;
    }
}
