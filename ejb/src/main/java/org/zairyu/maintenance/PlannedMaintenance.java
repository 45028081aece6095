package org.zairyu.maintenance;

import java.io.Serializable;
import java.util.Locale;

/** An announced window, for pages. */
public record PlannedMaintenance(long id, int version, MaintenanceWindow window, String textJa, String textEn)
        implements Serializable {

    /** What the officer wrote, in the language of the page. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? textEn : textJa;
    }
}
