package org.zairyu.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.zairyu.audit.Actor;

/**
 * Under what a try is written down (L-2): digests of the name as typed, whether an account has it or not, and of the name with the network
 * that the try came from. So a lock says nothing about who exists, and the table nothing about who was where.
 *
 * @param name   digest of realm and name
 * @param here   digest of realm, name and network
 * @param inside whether it is somebody who has signed in already
 */
public record SignInKey(String name, String here, boolean inside) {

    /** For a try to sign in. */
    static SignInKey of(Realm realm, String typed, String address) {
        String name = realm + ":" + spelled(realm, typed);
        return new SignInKey(digest(name), digest(name + "@" + NetworkLimit.network(address)), false);
    }

    /** For the present password of a person who has signed in. */
    static SignInKey inside(Realm realm, String stored) {
        String name = realm + ":" + spelled(realm, stored);
        return new SignInKey(digest(name), digest(name + "@session"), true);
    }

    /**
     * For the codes of an account's second factor, by who has given the password: they count for themselves and from everywhere, so that
     * neither another network nor the right password once more lets anybody go on guessing.
     */
    static SignInKey code(Actor actor) {
        String name = "CODE:" + SignInBook.subject(actor);
        return new SignInKey(digest(name), digest(name + "@session"), true);
    }

    /** One spelling for all that sign in to the same account. */
    private static String spelled(Realm realm, String typed) {
        return realm == Realm.STAFF
                ? AuthId.parse(typed).orElseGet(() -> folded(typed))
                : LoginName.parse(typed).orElseGet(() -> folded(typed));
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
