package org.zairyu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes an upload to a temporary file, counting: not one block more than the limit is read. */
record Spool(Path file, long size, String sha256) {
    static final String PREFIX = "zairyu-upload-";

    private static final int BLOCK = 64 * 1024;

    /**
     * Reads the stream to its end and not beyond the limit. Nothing stays on disk unless it returns.
     *
     * @throws Refusal when empty or over the limit
     * @throws IOException when the sender breaks off or the disk is full
     */
    static Spool of(InputStream content, StoredFile.Kind kind) throws Refusal, IOException {
        Path file = Files.createTempFile(PREFIX, ".part");
        boolean whole = false;
        try {
            Spool spool = copy(content, file, kind);
            whole = true;
            return spool;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Spool copy(InputStream content, Path file, StoredFile.Kind kind) throws Refusal, IOException {
        MessageDigest digest = newDigest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > kind.maxBytes()) {
                    throw kind.tooLarge();
                }
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        if (size == 0) {
            throw new Refusal(Reason.EMPTY);
        }
        return new Spool(file, size, hexOf(digest));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String hexOf(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
