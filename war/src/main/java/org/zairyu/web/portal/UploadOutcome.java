package org.zairyu.web.portal;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What became of the last file sent for each application, told once by the page; and the token that our own forms send with files. */
@Named("uploadToken")
@SessionScoped
public class UploadOutcome implements Serializable {

    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Long, String> refused = new HashMap<>();
    private final Map<Long, Boolean> taken = new HashMap<>();
    private final String value = newToken();

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A file that was sent from elsewhere than our own pages does not have it. */
    public String getValue() {
        return value;
    }

    /** What no page has told yet, for the one that stands in place of all others: {@code received}, {@code refused} or null. */
    public synchronized String getUntold() {
        if (!refused.isEmpty()) {
            return "refused";
        }
        return taken.isEmpty() ? null : "received";
    }

    synchronized void refused(long id, String words) {
        refused.put(id, words);
    }

    synchronized void taken(long id) {
        refused.remove(id);
        taken.put(id, true);
    }

    synchronized String takeRefused(long id) {
        return refused.remove(id);
    }

    synchronized boolean takeTaken(long id) {
        return taken.remove(id) != null;
    }
}
