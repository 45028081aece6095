package org.zairyu.office;

import java.util.Locale;

/**
 * Any place of the agency with an address: a bureau, a district office or a branch (出張所). Branches are shown for their counter
 * only; records belong to the unit above them.
 *
 * @param kind      what it is
 * @param key       our own stable key ("himeji")
 * @param ja        the full official Japanese name
 * @param en        the official English name
 * @param parent    the key of the unit above, empty for a bureau
 * @param location  code of the prefecture it stands in
 * @param postal    seven digits without a hyphen, empty when not known
 * @param address   the Japanese address, empty when not known
 * @param phone     with hyphens, empty when not known
 * @param accepts   whether its counter takes applications for use; ports never do (§4(1)ア注7)
 * @param residence whether it has a desk for matters of residence
 */
public record Office(
        Kind kind,
        String key,
        String ja,
        String en,
        String parent,
        String location,
        String postal,
        String address,
        String phone,
        boolean accepts,
        boolean residence) {

    /** 局, 支局 and 出張所. */
    public enum Kind {
        BUREAU,
        DISTRICT,
        BRANCH
    }

    /** The name in the reader's language; anything but Japanese reads the English one. */
    public String name(Locale locale) {
        return "ja".equals(locale.getLanguage()) ? ja : en;
    }
}
