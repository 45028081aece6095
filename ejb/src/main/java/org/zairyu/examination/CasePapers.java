package org.zairyu.examination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.StoredFile;
import org.zairyu.filing.Application;
import org.zairyu.filing.Applications;
import org.zairyu.filing.DocumentRequest;

/** Documents and photo of a case, for the officers of its bureau. */
@Stateless
public class CasePapers {

    private static final String FILES = "select f from StoredFile f where f.id in :ids";

    private static final String ANSWER =
            """
            select r.id from DocumentRequest r
            where r.applicationId = :id and r.answerFileId = :file and r.answeredAt is not null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

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
        StoredFile stored = em.find(StoredFile.class, file);
        if (stored == null || !belongs(application, file)) {
            throw new NotFound("file:" + file);
        }
        audit.append(actor, "file.opened", Applications.subject(id), Map.of("file", String.valueOf(file)));
        return new Opened(file, stored.getName(), stored.getKind().mediaType(), stored.getSize());
    }

    /** Writes the content of a file that was opened. */
    public void copyTo(Opened opened, OutputStream out) throws IOException {
        store.copyTo(opened.id(), out);
    }

    /** What is known of the files of a case, by id; only those of rounds that were sent. */
    public Map<Long, CaseView.Paper> of(Application application, List<DocumentRequest> requests) {
        List<Long> ids = Stream.concat(
                        Stream.of(application.getDocumentsFileId(), application.getPhotoFileId()),
                        requests.stream().filter(r -> !r.isOpen()).map(DocumentRequest::getAnswerFileId))
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(FILES, StoredFile.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(StoredFile::getId, CasePapers::paper));
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

    private static CaseView.Paper paper(StoredFile file) {
        int pages = file.getPages() == null ? 0 : file.getPages();
        return new CaseView.Paper(file.getId(), file.getName(), file.getSize(), pages, file.getReceivedAt());
    }
}
