package org.zairyu.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Carries mails to the mail server, or into a directory where there is none (N-5). Knows no database. */
@ApplicationScoped
public class MailCarrier {
    @Inject
    MailSettings settings;

    /** One connection for several mails. */
    public Trip depart() {
        return new Trip(Session.getInstance(settings.session()));
    }

    /** A connection that opens with the first mail and again after it broke. */
    public final class Trip implements AutoCloseable {
        private final Session session;
        private Transport transport;
        private boolean unreachable;

        private Trip(Session session) {
            this.session = session;
        }

        /** Whether the server could not be reached at all: the other mails of the trip need not try. */
        boolean unreachable() {
            return unreachable;
        }

        /** Empty when it was taken. */
        Optional<MailFailure> carry(Parcel parcel, Instant now) {
            try {
                MailMessage message = new MailMessage(session, parcel, settings.from(), now);
                return settings.hasServer() ? send(message) : file(message, parcel.id());
            } catch (MessagingException failure) {
                return Optional.of(MailFailure.of(failure));
            }
        }

        private Optional<MailFailure> send(MailMessage message) {
            try {
                connect();
            } catch (MessagingException failure) {
                unreachable = true;
                return Optional.of(MailFailure.connection(failure));
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
                return Optional.empty();
            } catch (MessagingException failure) {
                return Optional.of(MailFailure.of(failure));
            }
        }

        private void connect() throws MessagingException {
            if (transport == null) {
                transport = session.getTransport("smtp");
            }
            if (transport.isConnected()) {
                return;
            }
            if (settings.user().isPresent()) {
                transport.connect(settings.user().get(), settings.password());
            } else {
                // with any name or password at hand, even an empty one, the library would sign in
                transport.connect();
            }
        }

        /** Whole or not at all, under a name that a repetition has too. */
        private Optional<MailFailure> file(MailMessage message, long id) throws MessagingException {
            try {
                Path directory = Files.createDirectories(settings.directory());
                Path unfinished = Files.createTempFile(directory, "unfinished", ".tmp");
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    message.writeTo(out);
                }
                Files.move(unfinished, directory.resolve(id + ".eml"), StandardCopyOption.REPLACE_EXISTING);
                return Optional.empty();
            } catch (IOException failure) {
                return Optional.of(new MailFailure(LetterText.clean(String.valueOf(failure)), false));
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException goodbyeNotHeard) {
                // every mail's own fate is known by now
                transport = null;
            }
        }
    }
}
