package org.zairyu.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zairyu.TestHouse;
import org.zairyu.notice.Written;

/** What tests do with one-time links: they read them where their receiver does, in the mail as it leaves. */
final class LinkSamples {

    private static final Pattern PLACE = Pattern.compile("/link/\u0002([0-9]+)\u0003");

    private LinkSamples() {}

    /** The tokens in all mails of that template, in the order in which they were written. */
    static List<String> tokens(TestHouse house, String template) {
        return Written.bodies(house, template).stream()
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(found -> Long.parseLong(found.group(1)))
                .map(id -> house.tx(() -> house.get(Links.class).token(id).orElseThrow()))
                .toList();
    }

    /** The token in the last of them. */
    static String token(TestHouse house, String template) {
        List<String> all = tokens(house, template);
        return all.get(all.size() - 1);
    }

    /** Sends the first link and gives its token. */
    static String approved(TestHouse house, StaffUser user) {
        house.tx(() -> house.get(FirstLinks.class).send(user));
        return token(house, "enroll.approved");
    }
}
