package org.zairyu.document;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Hands a content out and checks it on the way. The last piece is held back until the sum is right, so that a
 * damaged file never arrives whole.
 */
final class CheckedCopy implements FileContent.Pieces {
    private final OutputStream out;
    private final MessageDigest digest = Spool.newDigest();
    private byte[] held = new byte[0];

    CheckedCopy(OutputStream out) {
        this.out = out;
    }

    @Override
    public void next(byte[] piece, int length) throws IOException {
        out.write(held);
        digest.update(piece, 0, length);
        held = Arrays.copyOf(piece, length);
    }

    /** @throws IOException when what was read is not what was stored */
    void finish(String sha256) throws IOException {
        if (!Spool.hexOf(digest).equals(sha256)) {
            throw new IOException("A stored file is damaged: its checksum differs");
        }
        out.write(held);
    }
}
