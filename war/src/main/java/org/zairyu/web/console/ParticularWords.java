package org.zairyu.web.console;

import org.zairyu.enrollment.ParticularField;
import org.zairyu.office.Offices;
import org.zairyu.web.page.Say;

/** What stands in a registered field, in words: a prefecture by its name, and that there is nothing. */
final class ParticularWords {

    private ParticularWords() {}

    static String of(ParticularField field, String value) {
        if (value == null) {
            return Say.text("console.staff.request.nothing");
        }
        return field == ParticularField.PREFECTURE ? Offices.prefecture(value).name(Say.locale()) : value;
    }
}
