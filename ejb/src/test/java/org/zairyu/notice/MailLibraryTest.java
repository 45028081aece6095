package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailLibraryTest {
    private final String before = System.getProperty(MailLibrary.PROPERTY);

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty(MailLibrary.PROPERTY);
        } else {
            System.setProperty(MailLibrary.PROPERTY, before);
        }
    }

    @Test
    void whatTheSearchFindsIsNamed() {
        System.clearProperty(MailLibrary.PROPERTY);
        Class<?> found = StreamProvider.provider().getClass();
        MailLibrary.remember();
        assertEquals(found.getName(), System.getProperty(MailLibrary.PROPERTY));
        assertEquals(found, StreamProvider.provider().getClass());
    }

    @Test
    void whatTheOperatorHasNamedStays() {
        System.setProperty(MailLibrary.PROPERTY, Named.class.getName());
        MailLibrary.remember();
        assertEquals(Named.class.getName(), System.getProperty(MailLibrary.PROPERTY));
    }

    /** Somebody else's. */
    public static final class Named extends MailStreamProvider {}
}
