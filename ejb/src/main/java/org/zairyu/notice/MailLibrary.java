package org.zairyu.notice;

import jakarta.mail.util.StreamProvider;

/**
 * The mail library looks for one of its own parts through all archives of the server, a dozen times for each mail, which was two fifths
 * of what a mail cost. A system property that names what the search finds ends it.
 */
final class MailLibrary {
    static final String PROPERTY = StreamProvider.class.getName();

    private MailLibrary() {}

    /** Names what is found now, unless the operator has named something or it is not the server's own, for all on it see the property. */
    static void remember() {
        Class<?> found = StreamProvider.provider().getClass();
        if (System.getProperty(PROPERTY) == null && found.getClassLoader() == StreamProvider.class.getClassLoader()) {
            System.setProperty(PROPERTY, found.getName());
        }
    }
}
