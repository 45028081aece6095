package org.zairyu.bench;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code that an officer's authenticator app shows now (RFC 6238). */
final class AppCode {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;

    private AppCode() {}

    /** @param secret 32 characters of Base32 */
    static String now(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            long step = System.currentTimeMillis() / 1000 / SECONDS;
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int binary = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", binary % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        BigInteger value = BigInteger.ZERO;
        for (char c : secret.toCharArray()) {
            value = value.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(c)));
        }
        byte[] all = value.toByteArray();
        byte[] bytes = new byte[SECRET_BYTES];
        int length = Math.min(all.length, SECRET_BYTES);
        System.arraycopy(all, all.length - length, bytes, SECRET_BYTES - length, length);
        return bytes;
    }
}
