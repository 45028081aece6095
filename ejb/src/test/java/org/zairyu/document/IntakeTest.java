package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;

class IntakeTest {
    @Test
    @Requirement("A-1")
    void notOneBlockMoreThanTheLimitIsRead() {
        Endless endless = new Endless(200L << 20);
        Refusal refusal =
                assertThrows(Refusal.class, () -> new Intake().receive(StoredFile.Kind.DOCUMENT, "huge.pdf", endless));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
        assertTrue(endless.given <= (10 << 20) + 64 * 1024, () -> "read " + endless.given);
    }

    @Test
    void theNameIsOnlyData() throws Refusal, IOException {
        byte[] pdf = PdfSamples.pages(1);
        for (String name : List.of("../../etc/passwd", "C:\\temp\\passwd", "pass\r\nwd", "\u202Epasswd")) {
            try (Received received =
                    new Intake().receive(StoredFile.Kind.DOCUMENT, name, new ByteArrayInputStream(pdf))) {
                assertEquals("passwd", received.originalName());
            }
        }
    }

    /** Counts what is taken from it. */
    private static final class Endless extends InputStream {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            given += length;
            return given > size ? -1 : length;
        }
    }
}
