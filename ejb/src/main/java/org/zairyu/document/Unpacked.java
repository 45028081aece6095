package org.zairyu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what compressed parts of a PDF unpack to, without keeping any of it: PDFBox unpacks such parts into memory as
 * a whole, so a small file could otherwise fill the heap.
 */
final class Unpacked {
    /** A compressed part does not unpack: cut off or damaged. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        Damaged(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final int BLOCK = 16 * 1024;
    /** What the two bytes of a zlib head and the four of its check are; PDFs with a wrong check are common and fine. */
    private static final int ZLIB_HEAD = 2;

    private final Deadline deadline;

    Unpacked(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Whether the part is stored as it is, or by the one usual way of packing that can be counted here. */
    static boolean countable(COSStream stream) {
        COSBase filter = filter(stream);
        return filter == null
                || filter.equals(COSName.FLATE_DECODE)
                || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static COSBase filter(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.size() == 0 ? null : array.size() == 1 ? array.getObject(0) : array;
        }
        return filters;
    }

    /**
     * The size of a {@linkplain #countable countable} part when unpacked, in bytes; counting stops soon after
     * {@code limit}.
     *
     * @throws Damaged when it does not unpack to its end
     */
    long size(COSStream stream, long limit) throws IOException {
        if (filter(stream) == null) {
            return stream.getLength();
        }
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(Math.min(ZLIB_HEAD, stream.getLength()));
            return inflated(inflater, raw, limit);
        } catch (DataFormatException damaged) {
            throw new Damaged("A part does not unpack", damaged);
        } finally {
            inflater.end();
        }
    }

    private long inflated(Inflater inflater, InputStream raw, long limit) throws IOException, DataFormatException {
        byte[] packed = new byte[BLOCK];
        byte[] plain = new byte[BLOCK];
        long size = 0;
        while (!inflater.finished() && size <= limit) {
            deadline.check();
            if (inflater.needsInput()) {
                int read = raw.read(packed);
                if (read <= 0) {
                    throw new Damaged("A part is cut off", null);
                }
                inflater.setInput(packed, 0, read);
            }
            size += inflater.inflate(plain);
        }
        return size;
    }
}
