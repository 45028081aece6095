package org.zairyu.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.notice.OutboxWatch;
import org.zairyu.operation.Trouble.Kind;
import org.zairyu.round.RoundDays;

/** Looks for what must not go unnoticed; each look costs next to nothing. */
@ApplicationScoped
class TroubleFinder {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    OutboxWatch outbox;

    @Inject
    RoundDays days;

    @Inject
    @ConfigProperty(name = "ops.freeMegabytes", defaultValue = "1024")
    long freeMegabytes;

    @Inject
    @ConfigProperty(name = "documents.directory", defaultValue = "data/documents")
    String documents;

    List<Trouble> now(Instant now) {
        List<Trouble> found = new ArrayList<>();
        Duration waiting = outbox.oldest();
        if (waiting.compareTo(OutboxWatch.LONG) > 0) {
            found.add(new Trouble(Kind.OUTBOX, now.minus(waiting)));
        }
        badAudit().ifPresent(at -> found.add(new Trouble(Kind.AUDIT, at)));
        if (nearlyFull()) {
            found.add(new Trouble(Kind.DISK, now));
        }
        return found;
    }

    /** When today's walk, or a later one, found a bad row. */
    private Optional<Instant> badAudit() {
        return days.last(1).stream()
                .filter(count -> count.round().equals("audit") && count.deed().equals("bad") && count.done() > 0)
                .map(count -> count.lastAt())
                .findFirst();
    }

    /** The working directory, where the embedded database lies by default, the folder of documents, and the one for files on their way. */
    private boolean nearlyFull() {
        return Stream.of("", documents, System.getProperty("java.io.tmpdir"))
                .map(name -> Path.of(name).toAbsolutePath())
                .filter(Files::isDirectory)
                .anyMatch(folder -> free(folder) < freeMegabytes * MEGABYTE);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
