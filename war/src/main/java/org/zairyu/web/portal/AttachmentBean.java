package org.zairyu.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zairyu.filing.ApplicationAction;
import org.zairyu.filing.ApplicationDetail;
import org.zairyu.filing.ApplicationDirectory;
import org.zairyu.filing.AttachmentDesk;
import org.zairyu.web.page.Say;
import org.zairyu.web.security.CurrentUser;

/** 資料を添付する and 顔写真を添付する: what is attached; the files themselves come by {@link UploadServlet}. */
@Named("attachment")
@ViewScoped
public class AttachmentBean implements Serializable {

    @Inject
    CurrentUser me;

    @Inject
    ApplicationDirectory directory;

    @Inject
    AttachmentDesk desk;

    @Inject
    UploadOutcome outcome;

    private long id;
    private ApplicationDetail detail;
    private String refused;
    private boolean recent;

    public void load() {
        detail = directory.detail(me.actor(), id);
        refused = outcome.takeRefused(id);
        if (outcome.takeTaken(id)) {
            Say.news("staff.upload.taken");
        }
    }

    public String removeDocuments() {
        desk.removeDocuments(me.actor(), id);
        return again("documents");
    }

    public String removePhoto() {
        desk.removePhoto(me.actor(), id);
        return again("photo");
    }

    /** Attaches the photo that is shown, once the person has said when it was taken. */
    public String takePhoto() {
        if (!recent) {
            Say.faultAt("accept:recent", "staff.photo.recent.missing");
            return null;
        }
        desk.acceptPhoto(me.actor(), id, detail.proposedPhoto().id());
        Say.news("staff.photo.taken");
        return "/portal/application.xhtml?faces-redirect=true&id=" + id;
    }

    public String dropPhoto() {
        desk.dropPhoto(me.actor(), id);
        return again("photo");
    }

    String again(String page) {
        return "/portal/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isEditable() {
        return detail.may(ApplicationAction.ATTACH_DOCUMENTS);
    }

    public boolean isProposed() {
        return detail.proposedPhoto() != null;
    }

    /** Makes the address of the proposed photo new with each proposal, so that no browser shows an older one. */
    public long getProposedStamp() {
        return detail.proposedPhoto().id();
    }

    /** Why the last file was not taken, in words, or null. */
    public String getRefused() {
        return refused;
    }

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

    public boolean isRecent() {
        return recent;
    }

    public void setRecent(boolean recent) {
        this.recent = recent;
    }
}
