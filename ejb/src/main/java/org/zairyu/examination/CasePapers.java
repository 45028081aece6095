package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.filing.Application;
import org.zairyu.filing.Applications;

/** Documents and photo of a case, for the officers of its bureau. */
@Stateless
public class CasePapers {

    private static final String ANSWER =
            """
            select r.id from DocumentRequest r
            where r.applicationId = :id and r.answerFileId = :file and r.answeredAt is not null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    FileDirectory files;

    @Inject
    DocumentStore store;

    @Inject
    AuditTrail audit;

    /** What the answer to a request for a file says of it; the content comes by {@link #copyTo}. */
    public record Opened(long id, String name, String mediaType, long size) {}

    /**
     * One file of a case, written down as opened.
     *
     * @throws NotFound when the case is not of the bureau, or the file is none of what was sent with it
     */
    public Opened open(Actor actor, long id, long file) {
        Application application = applications.ofBureau(actor, id);
        FileFacts stored = files.find(file)
                .filter(found -> belongs(application, file))
                .orElseThrow(() -> new NotFound("file:" + file));
        audit.append(actor, "file.opened", Applications.subject(id), Map.of("file", String.valueOf(file)));
        return new Opened(file, stored.name(), stored.kind().mediaType(), stored.size());
    }

    /** Writes the content of a file that was opened, without a transaction: the reader may be slow. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void copyTo(Opened opened, OutputStream out) throws IOException {
        store.copyTo(opened.id(), out);
    }

    /** What is known of the files of a case, by id; also of one that the user has not sent yet. */
    public Map<Long, CaseView.Paper> of(long id) {
        return files.ofOwner(Applications.subject(id)).stream()
                .collect(Collectors.toMap(FileFacts::id, CasePapers::paper));
    }

    private boolean belongs(Application application, long file) {
        return Stream.of(application.getDocumentsFileId(), application.getPhotoFileId())
                        .anyMatch(own -> own != null && own == file)
                || !em.createQuery(ANSWER, Long.class)
                        .setParameter("id", application.getId())
                        .setParameter("file", file)
                        .getResultList()
                        .isEmpty();
    }

    private static CaseView.Paper paper(FileFacts file) {
        int pages = file.pages() == null ? 0 : file.pages();
        return new CaseView.Paper(file.id(), file.name(), file.size(), pages, file.receivedAt());
    }
}
