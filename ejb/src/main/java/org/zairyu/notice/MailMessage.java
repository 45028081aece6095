package org.zairyu.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/** A mail as it goes over the line: its text, the same as plain HTML, and the headers of an automatic mail. */
final class MailMessage extends MimeMessage {
    private final String id;

    MailMessage(Session session, Parcel parcel, MailSettings settings, Instant now) throws MessagingException {
        super(session);
        String from = settings.from();
        id = "<" + parcel.messageId() + "@" + from.substring(from.indexOf('@') + 1) + ">";
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.to(), true));
        setSubject(parcel.subjectLine(), "UTF-8");
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "ja, en");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part("text/plain", MailWidth.wrap(parcel.body())));
        both.addBodyPart(part("text/html", MailHtml.of(parcel.body(), settings.portalUrl())));
        setContent(both);
        saveChanges();
    }

    private static MimeBodyPart part(String type, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type + "; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** The library would make a new one each time. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
