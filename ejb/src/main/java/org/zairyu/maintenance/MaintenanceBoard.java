package org.zairyu.maintenance;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is announced, for every request to ask: read from the database at most each {@value #SECONDS} seconds, so that it costs nothing and all nodes
 * agree within that time. While the database does not answer, what was read last holds.
 */
@ApplicationScoped
public class MaintenanceBoard {

    static final int SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(MaintenanceBoard.class.getName());
    private static final long FRESH = Duration.ofSeconds(SECONDS).toNanos();

    @Inject
    MaintenanceDirectory directory;

    private volatile Read read;

    /** @param at by the machine's counter, whatever its clock */
    private record Read(List<PlannedMaintenance> all, long at) {}

    /** The one that is in force. */
    public Optional<PlannedMaintenance> inForce(Instant now) {
        return all().stream().filter(one -> one.window().covers(now)).findFirst();
    }

    /** Those that are not over, the next one first. */
    public List<PlannedMaintenance> ahead(Instant now) {
        return all().stream().filter(one -> !one.window().isOver(now)).toList();
    }

    /** Something was announced or changed on this node: it is read anew at the next question. */
    void changed() {
        read = null;
    }

    private List<PlannedMaintenance> all() {
        Read now = read;
        return now != null && System.nanoTime() - now.at() < FRESH ? now.all() : readAnew(now);
    }

    private synchronized List<PlannedMaintenance> readAnew(Read seen) {
        if (read != null && read != seen) {
            return read.all(); // another request was quicker
        }
        long at = System.nanoTime();
        try {
            read = new Read(directory.open(), at);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Maintenance windows could not be read, what was known holds", e);
            read = new Read(seen == null ? List.of() : seen.all(), at);
        }
        return read.all();
    }
}
