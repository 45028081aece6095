package org.zairyu.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's settings for mails. */
@ApplicationScoped
public class MailSettings {
    private static final String TIMEOUT_MILLISECONDS = "10000";

    @Inject
    @ConfigProperty(name = "mail.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "mail.smtp.starttls", defaultValue = "true")
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
    @ConfigProperty(name = "mail.subjectPrefix", defaultValue = "【在留申請オンラインシステム】")
    String subjectPrefix;

    @Inject
    @ConfigProperty(name = "mail.directory", defaultValue = "data/mail")
    String directory;

    @Inject
    @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
    String portalUrl;

    /** Whether there is a mail server; with none, mails become files (N-5). */
    public boolean hasServer() {
        return host.isPresent();
    }

    /** The domain that a reader's mail filter must let through (N-1, 注9). */
    public String senderDomain() {
        return from.substring(from.indexOf('@') + 1);
    }

    public String from() {
        return from;
    }

    public String subjectPrefix() {
        return subjectPrefix;
    }

    public String portalUrl() {
        return portalUrl;
    }

    public Path directory() {
        return Path.of(directory);
    }

    public Optional<String> user() {
        return user;
    }

    public String password() {
        return password.orElse("");
    }

    /** For a session of Jakarta Mail; without STARTTLS only where the operator switched it off. */
    public Properties session() {
        Properties session = new Properties();
        session.setProperty("mail.smtp.host", host.orElse("localhost"));
        session.setProperty("mail.smtp.port", String.valueOf(port));
        session.setProperty("mail.smtp.from", from);
        session.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        session.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        session.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        session.put("mail.smtp.socketFactory", new PromptSockets());
        session.setProperty("mail.smtp.socketFactory.fallback", "false");
        return session;
    }
}
