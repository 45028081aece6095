package org.zairyu.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Reads a file for PDFBox and looks at the clock while doing so: whatever loops in there, it reads. */
final class TimedRead extends RandomAccessReadBufferedFile {
    private static final int READS_BETWEEN_LOOKS = 4096;

    private final Deadline deadline;
    private int reads;

    TimedRead(Path file, Deadline deadline) throws IOException {
        super(file);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        look();
        return super.read(bytes, offset, length);
    }

    private void look() throws IOException {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            deadline.check();
        }
    }
}
