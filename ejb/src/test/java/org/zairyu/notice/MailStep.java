package org.zairyu.notice;

import java.util.Locale;

/** Where in the conversation with a {@link FakeMailServer}. */
enum MailStep {
    GREETING("220 here"),
    EHLO("250-here\r\n250-AUTH PLAIN\r\n250 8BITMIME"),
    STARTTLS("220 go on"),
    AUTH("235 it is you"),
    MAIL("250 fine"),
    RCPT("250 fine"),
    DATA("354 go on"),
    /** The mail was read to its end. */
    END("250 taken"),
    NOOP("250 fine"),
    RSET("250 fine"),
    QUIT("221 goodbye"),
    OTHER("500 what?");

    private final String usual;

    MailStep(String usual) {
        this.usual = usual;
    }

    /** What is answered unless a test says otherwise. */
    String usual() {
        return usual;
    }

    static MailStep of(String command) {
        String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT).replace("HELO", "EHLO");
        for (MailStep step : values()) {
            if (step.name().equals(verb) && step != GREETING && step != END) {
                return step;
            }
        }
        return OTHER;
    }
}
