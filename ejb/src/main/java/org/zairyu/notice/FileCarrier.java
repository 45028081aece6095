package org.zairyu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** With no mail server configured, each mail becomes an .eml file that any mail program opens (N-5). */
final class FileCarrier implements Carrier {

    private final MailSettings settings;

    FileCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void carry(Mail mail) throws NotCarried {
        Path directory = Path.of(settings.directory());
        try {
            Files.createDirectories(directory);
            Path half = Files.createTempFile(directory, mail.messageId(), ".part");
            try (OutputStream out = Files.newOutputStream(half)) {
                MailMessage.of(Session.getInstance(new Properties()), mail, settings.from())
                        .writeTo(out);
            }
            Files.move(half, directory.resolve(mail.messageId() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new NotCarried("the mail's file cannot be written", false, e);
        }
    }
}
