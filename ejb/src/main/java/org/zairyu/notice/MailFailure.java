package org.zairyu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was not taken.
 *
 * @param reason the server's reply, or what became of the connection; may hold an address, so never in a log
 * @param forGood whether trying again is of no use: a reply of 500 to 599 about this mail, or an address that is none
 * @param answered whether the server said so itself, and listens for the next mail
 */
record MailFailure(String reason, boolean forGood, boolean answered) {
    private static final Pattern REPLY = Pattern.compile("\\A([45])[0-9]{2}[ -].*", Pattern.DOTALL);

    /** The service is closing the channel, whatever was asked (RFC 5321, 3.8). */
    private static final String CLOSING = "421";

    /** Reads the replies out of the messages, because the classes that carry them differ between implementations. */
    static MailFailure of(MessagingException failure) {
        for (Throwable one = failure; one != null; one = next(one)) {
            Matcher reply = REPLY.matcher(String.valueOf(one.getMessage()).strip());
            if (one instanceof AddressException) {
                return new MailFailure(Notice.BAD_ADDRESS, true, true);
            } else if (reply.matches()) {
                String text = LetterText.clean(reply.group().strip());
                boolean forGood = reply.group(1).equals("5") && !aboutSender(one);
                return new MailFailure(text, forGood, !text.startsWith(CLOSING));
            }
        }
        return connection(failure);
    }

    /** Of the way to the server, whatever it said: no fault of this mail. */
    static MailFailure connection(Exception failure) {
        Throwable deepest = failure;
        while (next(deepest) != null) {
            deepest = next(deepest);
        }
        String said = failure instanceof MessagingException
                ? String.valueOf(failure.getMessage()).strip()
                : "";
        String cause = deepest == failure && !said.isEmpty() ? "" : String.valueOf(deepest);
        return new MailFailure(LetterText.clean((said + " " + cause).strip()), false, false);
    }

    /** Whether it was said to the command that names the sender: that is ours, so no fault of any mail. */
    private static boolean aboutSender(Throwable refusal) {
        try {
            Object command = refusal.getClass().getMethod("getCommand").invoke(refusal);
            return String.valueOf(command).toUpperCase(Locale.ROOT).startsWith("MAIL");
        } catch (ReflectiveOperationException saysNoCommand) {
            return false;
        }
    }

    private static Throwable next(Throwable one) {
        return one instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : one.getCause();
    }
}
