package org.zairyu.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zairyu.browser.Visit;

/** The folder into which the server of the tests writes its mails, as their readers see them. */
final class MailFolder {

    private static final Path FOLDER = Path.of(System.getProperty("zairyu.target"), "micro-mail");
    private static final double PATIENCE_MILLIS = 60_000;
    private static final double PAUSE_MILLIS = 250;

    private MailFolder() {}

    /** The first group of the pattern in a mail to this address; waits until there is one, while the browser rests. */
    static String find(Visit visit, String to, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        double waited = 0;
        Optional<String> found = read(to, wanted);
        while (found.isEmpty() && waited < PATIENCE_MILLIS) {
            visit.page().waitForTimeout(PAUSE_MILLIS);
            waited += PAUSE_MILLIS;
            found = read(to, wanted);
        }
        return found.orElseThrow(() -> new AssertionError("No mail to " + to + " holds " + pattern));
    }

    private static Optional<String> read(String to, Pattern wanted) {
        if (!Files.isDirectory(FOLDER)) {
            return Optional.empty();
        }
        try (Stream<Path> mails = Files.list(FOLDER)) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .map(MailFolder::text)
                    .filter(mail -> mail.contains("To: " + to + "\r\n"))
                    .map(wanted::matcher)
                    .filter(Matcher::find)
                    .map(match -> match.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Head and body with quoted-printable taken off, which is how mails with Japanese text are written. */
    private static String text(Path file) {
        try {
            byte[] mail = Files.readAllBytes(file);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            for (int i = 0; i < mail.length; i++) {
                if (mail[i] != '=' || i + 2 >= mail.length) {
                    plain.write(mail[i]);
                } else {
                    int high = Character.digit(mail[i + 1], 16);
                    int low = Character.digit(mail[i + 2], 16);
                    if (high >= 0 && low >= 0) {
                        plain.write(high * 16 + low);
                    }
                    i += 2;
                }
            }
            return plain.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
