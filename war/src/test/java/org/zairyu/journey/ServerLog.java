package org.zairyu.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of the server of the tests, as an operator would read it. */
final class ServerLog {

    private static final Path LOG = Path.of(System.getProperty("zairyu.target"), "micro.log.0");

    private ServerLog() {}

    /** Fails when any of these words, which are secret or personal, stands in the log. */
    static void holdsNothingOf(String... words) {
        String log = read();
        assertTrue(log.contains("zairyu"), "the server writes its log to " + LOG);
        for (String word : words) {
            assertFalse(log.contains(word), () -> "the server's log holds " + word);
        }
    }

    private static String read() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
