package org.zairyu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was not taken.
 *
 * @param reason the server's reply, or what became of the connection; may hold an address, so never in a log
 * @param forGood whether trying again is of no use: a reply of 500 to 599, or an address that is none
 */
record MailFailure(String reason, boolean forGood) {
    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([45])[0-9]{2}[ -].*", Pattern.DOTALL);

    /** Reads the replies out of the messages, because the classes that carry them differ between implementations. */
    static MailFailure of(MessagingException failure) {
        for (Throwable one = failure; one != null; one = next(one)) {
            String message = String.valueOf(one.getMessage());
            Matcher reply = REPLY.matcher(message);
            if (one instanceof AddressException) {
                return new MailFailure(Notice.BAD_ADDRESS, true);
            } else if (reply.find()) {
                return new MailFailure(
                        LetterText.clean(reply.group().strip()), reply.group(1).equals("5"));
            }
        }
        return connection(failure);
    }

    /** Of the way to the server, whatever it said: no fault of this mail. */
    static MailFailure connection(MessagingException failure) {
        return new MailFailure(LetterText.clean(String.valueOf(failure.getMessage())), false);
    }

    private static Throwable next(Throwable one) {
        return one instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : one.getCause();
    }
}
