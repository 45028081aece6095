package org.zairyu.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.zairyu.audit.AuditKey;

/**
 * The secret of a one-time link: 160 bits, made from 256 random ones and the key of the house.
 *
 * @param grain what is stored, 64 hexadecimal digits
 * @param text  what stands in the link, 40 hexadecimal digits
 */
record LinkToken(String grain, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GRAIN_BYTES = 32;
    private static final int LENGTH = 40;

    static LinkToken fresh(AuditKey key) {
        byte[] bytes = new byte[GRAIN_BYTES];
        RANDOM.nextBytes(bytes);
        return of(HexFormat.of().formatHex(bytes), key);
    }

    static LinkToken of(String grain, AuditKey key) {
        return new LinkToken(grain, key.sealOf("link|" + grain).substring(0, LENGTH));
    }

    /** SHA-256, by which the link is found. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
