package org.zairyu.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/**
 * Keeps files, whole or not at all, in the caller's transaction. Who may keep, see or remove which file is the
 * business of the owner's feature; nothing here asks.
 *
 * <p>For uploads, take the file in with {@link Intake} first, without a transaction, and hand it to {@link #keep} or
 * {@link #propose} in the transaction of the desk: so nobody's slow line holds a lock.
 */
@Stateless
public class DocumentStore {
    private static final String OF_OWNER =
            "select f from StoredFile f where f.owner = :owner and f.kind = :kind and f.state = :state";
    private static final String DIRECTORY = "directory";

    @Inject
    Intake intake;

    @Inject
    DatabaseContent database;

    @Inject
    DirectoryContent directory;

    @Inject
    JapanClock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "documents.store", defaultValue = "database")
    String where;

    /**
     * Takes a file in and keeps it, in one go: for what is on this machine already.
     *
     * @param owner what it belongs to: "application:123"
     * @throws Refusal when it is not acceptable; nothing is stored then
     * @throws UncheckedIOException when the sender broke off or the disk failed; rolls back
     */
    public StoredFile receive(StoredFile.Kind kind, String owner, Actor by, String originalName, InputStream content)
            throws Refusal {
        try (Received received = intake.receive(kind, originalName, content)) {
            return keep(received, Ownership.asFiled(owner, by));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Keeps what was taken in. The caller notes the id with the owner, and {@linkplain #remove removes} what was there.
     *
     * @throws UncheckedIOException when the disk failed; rolls back
     */
    public StoredFile keep(Received received, Ownership ownership) {
        return store(received, StoredFile.State.KEPT, ownership);
    }

    /** Stores a photo that the person is to see first, in place of those that this owner had not accepted. */
    public StoredFile propose(Received received, Ownership ownership) {
        em.createQuery(OF_OWNER, StoredFile.class)
                .setParameter("owner", ownership.owner())
                .setParameter("kind", received.kind())
                .setParameter("state", StoredFile.State.PROPOSED)
                .getResultList()
                .forEach(this::remove);
        return store(received, StoredFile.State.PROPOSED, ownership);
    }

    /**
     * The person takes a proposed photo: from now on it is kept.
     *
     * @param owner whose it must be
     * @throws IllegalArgumentException when this owner has no such file, or it was not proposed
     */
    public StoredFile accept(long fileId, String owner) {
        StoredFile file = get(fileId);
        if (!file.getOwner().equals(owner) || file.getState() != StoredFile.State.PROPOSED) {
            throw new IllegalArgumentException("File " + fileId + " was not proposed for " + owner);
        }
        file.accept();
        return file;
    }

    /**
     * Writes the content and checks its SHA-256; the last 256 KB go out only when it is right. Each piece is read by itself: a slow reader
     * holds neither a transaction nor a connection to the database.
     *
     * @throws IllegalArgumentException when there is no such file
     * @throws IOException when the content is damaged or gone, or {@code out} is closed
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void copyTo(long fileId, OutputStream out) throws IOException {
        StoredFile file = get(fileId);
        CheckedCopy copy = new CheckedCopy(out);
        contentOf(file).read(file, copy);
        copy.finish(file.getSha256());
    }

    /** Removes row and content; nothing happens when there is no such file. */
    public void remove(long fileId) {
        StoredFile file = em.find(StoredFile.class, fileId);
        if (file != null) {
            remove(file);
        }
    }

    private void remove(StoredFile file) {
        contentOf(file).remove(file);
        em.remove(file);
    }

    private StoredFile store(Received received, StoredFile.State state, Ownership ownership) {
        String place = DIRECTORY.equals(where) ? DirectoryContent.newPlace() : null;
        StoredFile file = new StoredFile(received, state, ownership, place, clock.now());
        em.persist(file);
        try {
            contentOf(file).write(file, received.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private StoredFile get(long fileId) {
        StoredFile file = em.find(StoredFile.class, fileId);
        if (file == null) {
            throw new IllegalArgumentException("No file " + fileId);
        }
        return file;
    }

    private FileContent contentOf(StoredFile file) {
        return file.getPlace() == null ? database : directory;
    }
}
