package org.zairyu.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where uploads come in: counted while they stream, then checked, before any transaction begins, so that a slow line
 * holds no connection to the database. Only a few are checked at once; that bounds the memory they need together.
 */
@ApplicationScoped
public class Intake {
    private static final int CHECKS_AT_ONCE = 3;
    private static final int SECONDS_TO_WAIT = 30;

    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);

    /**
     * Takes one upload in. Whoever calls closes what comes back.
     *
     * @param originalName as the sender calls it; never looked at, only kept
     * @param content read to its end or to the limit of the kind, not closed
     * @throws Refusal with the reason; nothing is left behind
     * @throws IOException when the sender broke off or the disk failed; nothing is left behind
     */
    public Received receive(StoredFile.Kind kind, String originalName, InputStream content)
            throws Refusal, IOException {
        if (content == null) {
            throw new Refusal(Reason.NONE_CHOSEN);
        }
        Spool spool = Spool.of(content, kind);
        Received received = null;
        try {
            received = checked(kind, originalName, spool);
            return received;
        } finally {
            // a photo's own file takes the place of what was sent
            if (received == null || !received.file().equals(spool.file())) {
                Files.deleteIfExists(spool.file());
            }
        }
    }

    /**
     * Puts the declaration in front of documents that were taken in: the same limits hold for both together. What
     * was taken in is closed when this returns, and stays open when it throws.
     *
     * @throws Refusal when the declaration makes it too large or too long
     */
    public Received withDeclaration(Declaration declaration, Received documents) throws Refusal, IOException {
        Path joined = Files.createTempFile(Spool.PREFIX, ".joined");
        try {
            try (OutputStream out = Files.newOutputStream(joined)) {
                DeclarationPdf.inFront(declaration, documents.file(), out);
            }
            try (InputStream content = Files.newInputStream(joined)) {
                Received received = receive(StoredFile.Kind.DOCUMENT, documents.originalName(), content);
                documents.close();
                return received;
            }
        } finally {
            Files.deleteIfExists(joined);
        }
    }

    private Received checked(StoredFile.Kind kind, String name, Spool spool) throws Refusal, IOException {
        waitForTurn();
        try {
            return switch (kind) {
                case DOCUMENT -> Received.document(name, spool, PdfCheck.check(spool.file()));
                case PHOTO -> photo(name, PhotoCheck.check(spool.file()));
            };
        } finally {
            checks.release();
        }
    }

    private static Received photo(String name, Photo photo) throws Refusal, IOException {
        Spool kept = Spool.of(new ByteArrayInputStream(photo.jpeg()), StoredFile.Kind.PHOTO);
        return Received.photo(name, kept, photo);
    }

    private void waitForTurn() throws Refusal {
        try {
            if (!checks.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new Refusal(Reason.BUSY);
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.BUSY);
        }
    }
}
