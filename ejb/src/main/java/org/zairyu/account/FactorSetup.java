package org.zairyu.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * What an authenticator app must be given, for the eyes of its person alone.
 *
 * @param key     to type, groups of four
 * @param address to scan: otpauth://totp/…
 */
public record FactorSetup(String key, String address) {

    private static final String ISSUER = "Zairyu";
    private static final String GROUPS = "(.{4})(?!$)";

    static FactorSetup of(byte[] secret, String name) {
        String text = Base32.toBase32String(secret);
        String label = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new FactorSetup(
                text.replaceAll(GROUPS, "$1 "),
                "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + text + "&issuer=" + ISSUER);
    }

    @Override
    public String toString() {
        return "FactorSetup";
    }
}
