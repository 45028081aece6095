package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.filing.AnswerRequestDesk;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.NothingAttached;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 求められた資料を提出する: the open round of a request, and sending what {@link AttachmentBean} shows as attached. */
@Named("answer")
@ViewScoped
public class AnswerBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    AttachmentBean attachment;

    @Inject
    AnswerRequestDesk desk;

    private String note;

    public String remove() {
        desk.detach(me.actor(), attachment.getId());
        return attachment.again("answer");
    }

    /** Sends the answer; what was taken away in another window meanwhile is told, and the note stays. */
    public String send() {
        try {
            desk.send(me.actor(), attachment.getId(), note);
        } catch (NothingAttached detached) {
            Say.fault("staff.answer.detached");
            attachment.load();
            return null;
        }
        Say.news("staff.answer.sent");
        return "/portal/application.xhtml?faces-redirect=true&id=" + attachment.getId();
    }

    /** The round that waits for an answer, or null. */
    public ApplicationDetail.Round getRound() {
        return attachment.getDetail().openRound();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
