package org.zairyu.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.zairyu.audit.AuditKey;

/**
 * Seals the secrets of second factors: AES-256-GCM under a key made from the operator's, bound to the account they belong to. Whoever has
 * the database alone can neither read them nor move them to another account.
 */
final class FactorKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private FactorKey() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** What is stored instead of the secret. */
    static String seal(byte[] secret, String owner, AuditKey key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, secret, nonce, owner, key);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException when it was sealed with another key or for another account, or was changed */
    static byte[] open(String sealed, String owner, AuditKey key) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, Arrays.copyOfRange(all, NONCE_BYTES, all.length), nonce, owner, key);
    }

    private static byte[] run(int mode, byte[] text, byte[] nonce, String owner, AuditKey key) {
        try {
            byte[] bytes = HexFormat.of().parseHex(key.sealOf("key|second-factor"));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second factor of " + owner + " cannot be opened with this key", e);
        }
    }
}
