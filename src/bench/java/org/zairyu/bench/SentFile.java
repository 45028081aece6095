package org.zairyu.bench;

import java.io.ByteArrayInputStream;

/** The content of a file on its way, which knows when its last byte was taken from it. */
final class SentFile extends ByteArrayInputStream {

    private volatile long endedAt;

    SentFile(byte[] content) {
        super(content);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int count = super.read(into, from, most);
        if (count < 0 && endedAt == 0) {
            endedAt = System.nanoTime();
        }
        return count;
    }

    /** Nanoseconds since then. */
    long sinceItsEnd() {
        return System.nanoTime() - endedAt;
    }
}
