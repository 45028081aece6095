package org.zairyu.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in the form in which it travels: the text, and beside it the same as plain HTML without pictures, scripts or tracking. */
final class MailMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private MailMessage() {}

    static MimeMessage of(Session session, Mail mail, String from) throws MessagingException {
        MimeMessage message = new StableMessage(session, "<" + mail.messageId() + "@" + host(from) + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(MailTemplate.oneLine(mail.subject()), UTF8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "ja, en");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.body(), UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(mail.body()), UTF8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static String html(String body) {
        String escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"></head><body><div style=\"font:16px/1.7 sans-serif;max-width:40em;"
                + "white-space:pre-wrap\">" + escaped + "</div></body></html>";
    }

    private static String host(String from) {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Keeps its Message-ID over every try, so that a receiver can recognise a repeat. */
    private static final class StableMessage extends MimeMessage {

        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
