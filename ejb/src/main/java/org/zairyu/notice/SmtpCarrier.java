package org.zairyu.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands mails to the operator's mail server, with time-outs so that a server that hangs holds one mail up and no more. */
final class SmtpCarrier implements Carrier {

    private static final String TIMEOUT_MILLIS = "10000";
    private static final Pattern REPLY = Pattern.compile("^\\s*([245])\\d\\d[ -]");

    private final Session session;
    private final MailSettings settings;

    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        this.session = Session.getInstance(properties);
    }

    @Override
    public void carry(Mail mail) throws NotCarried {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = MailMessage.of(session, mail, settings.from());
            transport.connect(settings.user().orElse(null), settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AddressException e) {
            throw new NotCarried("the address is not one", true, e);
        } catch (AuthenticationFailedException e) {
            throw new NotCarried("the mail server does not accept our sign-in", false, e);
        } catch (MessagingException e) {
            throw new NotCarried(reason(e), refusedForGood(e), e);
        }
    }

    /** 5xx is an answer for good; 4xx, a connection that fails and anything unclear may go better later. */
    private static boolean refusedForGood(MessagingException e) {
        for (Exception cause = e; cause instanceof MessagingException next; cause = next.getNextException()) {
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.find()) {
                return reply.group(1).equals("5");
            }
        }
        return e instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getNextException() == null;
    }

    /** What the server said, without the address it said it of. */
    private static String reason(MessagingException e) {
        Exception last = e;
        while (last instanceof MessagingException next && next.getNextException() != null) {
            last = next.getNextException();
        }
        return String.valueOf(last.getMessage()).replaceAll("\\S+@\\S+", "…").strip();
    }
}
