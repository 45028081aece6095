package org.zairyu.web.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A list of networks in a file that the operator replaces while the server runs: looked at each time, read when it has changed. A file that
 * cannot be read, or that holds anything but networks, changes nothing: the list before it stays, and the log says so once.
 */
final class NetworkList {

    private static final Logger LOG = Logger.getLogger(NetworkList.class.getName());

    private final Path file;
    private volatile Held held;

    /** @param seen what the file looked like when it was read last */
    private record Held(Networks networks, String seen, boolean current) {}

    /**
     * A list that is read at once.
     *
     * @param before what holds until a good file is there
     */
    NetworkList(Path file, Networks before) {
        this.file = file;
        this.held = new Held(before, "", false);
        networks();
    }

    /** The networks that hold now. */
    Networks networks() {
        String seen = look();
        if (!seen.equals(held.seen())) {
            read(seen);
        }
        return held.networks();
    }

    /** Whether the file as it lies there is what holds. */
    boolean current() {
        networks();
        return held.current();
    }

    private synchronized void read(String seen) {
        if (seen.equals(held.seen())) {
            return;
        }
        try {
            Networks read = Networks.read(Files.readAllLines(file));
            held = new Held(read, seen, true);
            LOG.info(() -> file + ": " + read.size() + " ranges of addresses hold from now on");
        } catch (IOException | IllegalArgumentException e) {
            held = new Held(held.networks(), seen, false);
            LOG.log(Level.SEVERE, e, () -> file + " cannot be used, the networks before it hold on");
        }
    }

    private String look() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (IOException e) {
            return "none";
        }
    }
}
