package org.zairyu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs an unexpected error under a reference number that the error page shows, so that a person can name it. */
final class TroubleReport {

    /** Request attribute the page 500 reads. */
    static final String REFERENCE = "reference";

    private static final Logger LOG = Logger.getLogger(TroubleReport.class.getName());

    private static final SecureRandom RANDOM = new SecureRandom();

    // no 0 O 1 I L: it is read aloud on the telephone
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private TroubleReport() {}

    /** Logs {@code thrown} with its trace; the address without its query, which may name persons. */
    static void write(HttpServletRequest request, Throwable thrown) {
        String reference = newReference();
        request.setAttribute(REFERENCE, reference);
        LOG.log(
                Level.SEVERE,
                "Reference " + reference + ": " + request.getMethod() + " "
                        + request.getRequestURI().replaceAll("[\\r\\n]", "_"),
                thrown);
    }

    static String newReference() {
        StringBuilder reference = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
