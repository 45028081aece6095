package org.zairyu.office;

import java.util.Locale;

/**
 * One of the 47 prefectures.
 *
 * @param code two digits of JIS X 0401, 01 to 47
 * @param ja   the Japanese name with its ending (東京都)
 * @param en   the romanised name without an ending (Tokyo)
 */
public record Prefecture(String code, String ja, String en) {

    /** The name in the reader's language; anything but Japanese reads the English one. */
    public String name(Locale locale) {
        return "ja".equals(locale.getLanguage()) ? ja : en;
    }
}
