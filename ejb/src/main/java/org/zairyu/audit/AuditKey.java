package org.zairyu.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret behind the seals (HMAC-SHA-256): setting {@code audit.keyFile} (a path) or {@code audit.key} (the secret
 * itself). With neither, a key that stands in the source is used, and a warning says so.
 */
@ApplicationScoped
public class AuditKey {
    private static final Logger LOG = Logger.getLogger(AuditKey.class.getName());
    private static final String PUBLIC_KEY = "not-a-secret: set audit.key or audit.keyFile";

    @Inject
    @ConfigProperty(name = "audit.keyFile")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "audit.key")
    Optional<String> value;

    private SecretKeySpec key;
    private boolean known;

    @PostConstruct
    void load() {
        String secret = file.map(AuditKey::read).or(() -> value).orElse(PUBLIC_KEY);
        known = secret.equals(PUBLIC_KEY);
        if (known) {
            LOG.warning(
                    "The audit trail is sealed with a key that everybody knows. Set audit.keyFile (a file with at least"
                            + " 32 random bytes) before real data is entered.");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Whether it is the key that stands in the source. */
    public boolean isPublic() {
        return known;
    }

    /** The hash of a row: over the hash before it and its canonical text. */
    public String hash(String previousHash, AuditRow row) {
        return hmac("row|" + previousHash + "|" + row.canonical());
    }

    /** The seal of the chain's end. */
    public String headSeal(long seq, String hash) {
        return hmac("head|" + seq + "|" + hash);
    }

    /** The seal of something of another feature's: 64 hexadecimal digits, which nobody can make without the key. */
    public String sealOf(String text) {
        return hmac("other|" + text);
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("This Java has no HmacSHA256", failure);
        }
    }

    private static String read(String path) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(Path.of(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The file named by audit.keyFile cannot be read: " + path, failure);
        }
    }
}
