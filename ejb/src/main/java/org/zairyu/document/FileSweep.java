package org.zairyu.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundBook;
import org.zairyu.round.Tally;

/**
 * Clears away what a sudden end left behind, at start and every night: temporary files of uploads, contents in the
 * folder without a row, and photos that nobody accepted. Leaves alone what is young: another node may be at work on it.
 * No transaction is open while it looks through folders; each photo goes in one of its own.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSweep {
    private static final Logger LOG = Logger.getLogger(FileSweep.class.getName());
    private static final Duration UNFINISHED_AFTER = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int BATCH = 200;
    private static final String KNOWN = "select count(f) from StoredFile f where f.place = :place";
    private static final String FORGOTTEN =
            "select f.id from StoredFile f where f.state = :state and f.receivedAt < :before order by f.receivedAt";

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentStore store;

    @Inject
    DirectoryContent directory;

    @Inject
    RoundBook book;

    @Inject
    JapanClock clock;

    @PostConstruct
    void atStart() {
        run(clock.now());
    }

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Tokyo", persistent = false)
    void nightly() {
        run(clock.now());
    }

    /** One sweep. Ages of files are those of the disk, of rows those of {@code now}. */
    public void run(Instant now) {
        book.run("files", now, tally -> sweep(now, tally));
    }

    private void sweep(Instant now, Tally tally) {
        long start = System.nanoTime();
        int temporary = sweepTemporary(Path.of(System.getProperty("java.io.tmpdir")));
        int orphans = sweepOrphans(directory.root());
        int forgotten = removeForgotten(now.minus(FORGOTTEN_AFTER));
        tally.add("temporary", temporary);
        tally.add("withoutRow", orphans);
        tally.add("photos", forgotten);
        long millis = (System.nanoTime() - start) / 1_000_000;
        LOG.info(() -> "Swept files: %d temporary, %d without row, %d photos not accepted, %d ms"
                .formatted(temporary, orphans, forgotten, millis));
    }

    private int sweepTemporary(Path folder) {
        return sweep(folder, file -> file.getFileName().toString().startsWith(Spool.PREFIX));
    }

    private int sweepOrphans(Path root) {
        int swept = 0;
        for (Path folder : entries(root)) {
            swept += sweep(folder, file -> !isKnown(root, file));
        }
        return swept;
    }

    private int sweep(Path folder, Predicate<Path> condition) {
        Instant before = clock.machine().minus(UNFINISHED_AFTER);
        List<Path> found = entries(folder).stream()
                .filter(file -> isOlder(file, before) && condition.test(file))
                .toList();
        found.forEach(DirectoryContent::deleteIfThere);
        return found.size();
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, "A folder could not be swept", unreadable);
            return List.of();
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private boolean isKnown(Path folder, Path file) {
        String place = folder.relativize(file).toString().replace('\\', '/');
        return em.createQuery(KNOWN, Long.class).setParameter("place", place).getSingleResult() > 0;
    }

    private int removeForgotten(Instant before) {
        List<Long> ids = em.createQuery(FORGOTTEN, Long.class)
                .setParameter("state", StoredFile.State.PROPOSED)
                .setParameter("before", before)
                .setMaxResults(BATCH)
                .getResultList();
        ids.forEach(store::remove);
        return ids.size();
    }
}
