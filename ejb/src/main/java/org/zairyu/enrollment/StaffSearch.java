package org.zairyu.enrollment;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Optional;
import org.zairyu.account.AuthId;
import org.zairyu.organization.NameKey;

/**
 * What officers type to find a user, and what it means: a 認証ID in any spelling, a mail address, a reading or a name, the last three by how
 * they begin; beside it how the organization's name begins, in any spelling.
 *
 * @param person       may be blank for everybody
 * @param organization may be blank for all
 * @param state        null for all
 */
public record StaffSearch(String person, String organization, StaffState state) implements Serializable {

    /** By what somebody is looked for, and so in which order they are listed. */
    enum By {
        ORGANIZATION,
        AUTH_ID,
        EMAIL,
        KANA,
        NAME
    }

    By by() {
        String typed = typed(person);
        if (typed.isEmpty()) {
            return By.ORGANIZATION;
        } else if (authId().isPresent()) {
            return By.AUTH_ID;
        } else if (typed.contains("@")) {
            return By.EMAIL;
        }
        return Kana.is(Kana.of(typed)) ? By.KANA : By.NAME;
    }

    /** The beginning to look for, as a pattern; of a 認証ID the whole of it. */
    String pattern() {
        return switch (by()) {
            case ORGANIZATION -> "%";
            case AUTH_ID -> authId().orElseThrow();
            case EMAIL -> prefix(Normalizer.normalize(typed(person), Normalizer.Form.NFKC));
            case KANA -> spaced(Kana.of(typed(person)));
            case NAME -> spaced(typed(person));
        };
    }

    String organizationPattern() {
        String typed = typed(organization);
        return typed.isEmpty() ? "%" : prefix(NameKey.of(typed));
    }

    private Optional<String> authId() {
        return AuthId.parse(typed(person));
    }

    /** Between family and given name stands one space, wide or not. */
    private static String spaced(String text) {
        return prefix(text.replaceAll("[\\s\\u3000]+", " ")).replace(' ', '_');
    }

    private static String prefix(String text) {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
