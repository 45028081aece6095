package org.zairyu.office;

import java.util.List;
import java.util.Locale;

/**
 * A unit that keeps records of its own: a regional bureau (地方出入国在留管理局) or a district office (支局) in charge of prefectures.
 *
 * @param key         our own stable key ("tokyo")
 * @param ja          the full official Japanese name
 * @param en          the official English name
 * @param letter      the letter that opens its acceptance numbers (東)
 * @param postal      seven digits without a hyphen
 * @param address     the Japanese address
 * @param phone       with hyphens, empty when not known
 * @param prefectures codes of the prefectures it is in charge of, those of its district offices left out
 * @param parent      the key of the bureau above a district office, empty for a bureau
 */
public record Bureau(
        String key,
        String ja,
        String en,
        String letter,
        String postal,
        String address,
        String phone,
        List<String> prefectures,
        String parent) {

    public Bureau {
        prefectures = List.copyOf(prefectures);
    }

    /** The name in the reader's language; anything but Japanese reads the English one. */
    public String name(Locale locale) {
        return "ja".equals(locale.getLanguage()) ? ja : en;
    }
}
