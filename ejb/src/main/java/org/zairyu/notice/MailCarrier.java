package org.zairyu.notice;

import jakarta.annotation.PostConstruct;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;

/** Carries mails to the mail server, or into a directory where there is none (N-5). Knows no database. */
@ApplicationScoped
public class MailCarrier {
    private static final Logger LOG = Logger.getLogger(MailCarrier.class.getName());
    private static final int MOST_IN_VAIN = 3;

    @Inject
    MailSettings settings;

    private Pace pace;
    private SSLSocketFactory trust;

    @PostConstruct
    void start() {
        MailLibrary.remember();
        pace = new Pace(settings.perMinute());
        trust = settings.trust();
    }

    /** How many mails the operator's limit leaves room for, at most {@code atMost}. */
    public int room(Instant now, int atMost) {
        return pace.room(now, atMost);
    }

    /** One connection for several mails. */
    public Trip depart() {
        return new Trip();
    }

    /** A connection that opens with the first mail and again after it broke. */
    public final class Trip implements AutoCloseable {
        private final TimedSockets sockets = new TimedSockets();
        private final Session session = Session.getInstance(settings.session(sockets, trust));
        private Transport transport;
        private int inVain;

        /** Whether the server cannot be reached, or answers nothing to one mail after the other: the rest of the trip need not try. */
        boolean unreachable() {
            return inVain >= MOST_IN_VAIN;
        }

        /** Empty when it was taken. */
        Optional<MailFailure> carry(Parcel parcel, Instant now) {
            pace.used(1);
            try {
                MailMessage message = new MailMessage(session, parcel, settings, now);
                return settings.hasServer() ? send(message) : file(message, parcel.id());
            } catch (MessagingException failure) {
                return Optional.of(MailFailure.of(failure));
            } catch (RuntimeException surprise) {
                // whatever it is about this mail, the others are not to wait for it
                LOG.log(Level.WARNING, "Mail " + parcel.id() + " could not be sent", surprise);
                part();
                return Optional.of(MailFailure.connection(surprise));
            }
        }

        private Optional<MailFailure> send(MailMessage message) {
            sockets.allow(settings.longest());
            try {
                connect();
            } catch (MessagingException failure) {
                part();
                inVain = MOST_IN_VAIN;
                return Optional.of(MailFailure.connection(failure));
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
                inVain = 0;
                return Optional.empty();
            } catch (MessagingException failure) {
                MailFailure why = MailFailure.of(failure);
                inVain = why.answered() ? 0 : inVain + 1;
                if (!why.answered()) {
                    part();
                }
                return Optional.of(why);
            }
        }

        /** Leaves the connection as it is: an answer that comes late would be taken for that to the next command. */
        private void part() {
            close();
            transport = null;
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
                return Optional.of(MailFailure.connection(failure));
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    sockets.allow(settings.longest());
                    transport.close();
                }
            } catch (MessagingException goodbyeNotHeard) {
                // every mail's own fate is known by now
                transport = null;
            }
        }
    }
}
