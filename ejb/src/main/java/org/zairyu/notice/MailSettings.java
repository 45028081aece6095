package org.zairyu.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's settings for mails. */
@ApplicationScoped
public class MailSettings {
    private static final int SECOND = 1000;

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
    @ConfigProperty(name = "mail.smtp.tls", defaultValue = "false")
    boolean tls;

    @Inject
    @ConfigProperty(name = "mail.smtp.caFile")
    Optional<String> caFile;

    @Inject
    @ConfigProperty(name = "mail.smtp.timeout", defaultValue = "10")
    int timeout;

    @Inject
    @ConfigProperty(name = "mail.smtp.longest", defaultValue = "60")
    int longest;

    @Inject
    @ConfigProperty(name = "mail.perMinute", defaultValue = "0")
    int perMinute;

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

    /** Without a slash at its end, whichever way the operator wrote it. */
    public String portalUrl() {
        return portalUrl.replaceFirst("/+$", "");
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

    /** How many mails a node may send in a minute; 0 for as many as it can. */
    int perMinute() {
        return perMinute;
    }

    /** How long one mail may keep the connection, all its commands together. */
    Duration longest() {
        return Duration.ofSeconds(longest);
    }

    /** Whom to believe that it is the mail server: only who is certified by that file, where one is given. */
    SSLSocketFactory trust() {
        return caFile.map(file -> TrustedCertificates.of(Path.of(file)))
                .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * For a session of Jakarta Mail; without TLS only where the operator switched both ways of it off.
     *
     * @param sockets what its connections are made from
     * @param trust whom to believe that it is the mail server
     */
    Properties session(TimedSockets sockets, SSLSocketFactory trust) {
        String milliseconds = String.valueOf(timeout * SECOND);
        Properties session = new Properties();
        session.setProperty("mail.smtp.host", host.orElse("localhost"));
        session.setProperty("mail.smtp.port", String.valueOf(port));
        session.setProperty("mail.smtp.from", from);
        session.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls && !tls));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(startTls && !tls));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.connectiontimeout", milliseconds);
        session.setProperty("mail.smtp.timeout", milliseconds);
        session.setProperty("mail.smtp.writetimeout", milliseconds);
        // the goodbye of a server that hangs is not waited for
        session.setProperty("mail.smtp.quitwait", "false");
        session.put("mail.smtp.socketFactory", sockets);
        session.setProperty("mail.smtp.socketFactory.fallback", "false");
        if (startTls || tls) {
            session.put("mail.smtp.ssl.socketFactory", new TlsSockets(sockets, trust));
        }
        return session;
    }
}
