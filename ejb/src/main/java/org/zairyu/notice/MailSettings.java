package org.zairyu.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's settings for mails. Without {@code mail.smtp.host} mails become files in {@code mail.directory} (N-5). */
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "mail.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "mail.smtp.starttls", defaultValue = "false")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "mail.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "mail.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "no-reply@zairyu.example")
    String from;

    @Inject
    @ConfigProperty(name = "mail.directory", defaultValue = "data/mail")
    String directory;

    boolean hasServer() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    boolean startTls() {
        return startTls;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    String from() {
        return from;
    }

    String directory() {
        return directory;
    }

    Carrier carrier() {
        return hasServer() ? new SmtpCarrier(this) : new FileCarrier(this);
    }
}
