package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.Ownership;
import org.zairyu.document.Received;
import org.zairyu.document.StoredFile;

/**
 * 資料を添付する and 顔写真を添付する, before filing (F-8, A-1, A-7, A-9, A-10; guide §5(1)ウIII). The files that come here were
 * accepted already; what was refused never came so far and left what was there.
 */
@Stateless
public class AttachmentDesk {

    @Inject
    Applications applications;

    @Inject
    DocumentStore store;

    @Inject
    FileDirectory files;

    @Inject
    JapanClock clock;

    /** Attaches the documents of the user's own entered application in place of those that were there. */
    public void attachDocuments(Actor actor, long id, Received received) {
        Instant now = clock.now();
        Application application = editable(actor, id, ApplicationAction.ATTACH_DOCUMENTS);
        StoredFile file = store.keep(received, Ownership.asFiled(Applications.subject(id), actor));
        Long before = application.getDocumentsFileId();
        application.attachDocuments(file.getId(), now);
        removeIfThere(before);
        applications.record(application, ApplicationEvent.Kind.DOCUMENTS_ATTACHED, actor, received.originalName(), now);
    }

    /** Takes the documents away again. */
    public void removeDocuments(Actor actor, long id) {
        Instant now = clock.now();
        Application application = editable(actor, id, ApplicationAction.ATTACH_DOCUMENTS);
        Long before = application.getDocumentsFileId();
        if (before != null) {
            application.attachDocuments(null, now);
            store.remove(before);
            applications.record(application, ApplicationEvent.Kind.DOCUMENTS_REMOVED, actor, null, now);
        }
    }

    /** Shows the user a photo as it would be kept, before it is attached; what is attached stays. */
    public void proposePhoto(Actor actor, long id, Received received) {
        editable(actor, id, ApplicationAction.ATTACH_PHOTO);
        store.propose(received, Ownership.asFiled(Applications.subject(id), actor));
    }

    /** Attaches the photo that the user has seen and accepted, in place of the one that was there; once, however often it is asked for. */
    public void acceptPhoto(Actor actor, long id, long fileId) {
        Instant now = clock.now();
        Application application = editable(actor, id, ApplicationAction.ATTACH_PHOTO);
        Long before = application.getPhotoFileId();
        if (before != null && before == fileId) {
            return;
        }
        if (files.ofOwner(Applications.subject(id)).stream().noneMatch(file -> file.id() == fileId)) {
            throw new NotFound("file:" + fileId);
        }
        store.accept(fileId, Applications.subject(id));
        application.attachPhoto(fileId, now);
        removeIfThere(before);
        applications.record(application, ApplicationEvent.Kind.PHOTO_ATTACHED, actor, null, now);
    }

    /** Lets a proposed photo go. */
    public void dropPhoto(Actor actor, long id) {
        editable(actor, id, ApplicationAction.ATTACH_PHOTO);
        files.ofOwner(Applications.subject(id)).stream()
                .filter(file -> file.state() == StoredFile.State.PROPOSED)
                .forEach(file -> store.remove(file.id()));
    }

    /** Takes the photo away again. */
    public void removePhoto(Actor actor, long id) {
        Instant now = clock.now();
        Application application = editable(actor, id, ApplicationAction.ATTACH_PHOTO);
        Long before = application.getPhotoFileId();
        if (before != null) {
            application.attachPhoto(null, now);
            store.remove(before);
            applications.record(application, ApplicationEvent.Kind.PHOTO_REMOVED, actor, null, now);
        }
    }

    private Application editable(Actor actor, long id, ApplicationAction action) {
        Application application = applications.ownLocked(actor, id);
        Transitions.after(application.getState(), action);
        return application;
    }

    private void removeIfThere(Long file) {
        if (file != null) {
            store.remove(file);
        }
    }
}
