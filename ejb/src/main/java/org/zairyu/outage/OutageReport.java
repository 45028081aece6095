package org.zairyu.outage;

import java.io.Serializable;
import java.time.Instant;
import org.zairyu.maintenance.MaintenanceWindow;

/**
 * What an administrator records of an outage; anything of it may be missing until it is checked.
 *
 * @param textJa what was decided for those whose last day it hit, in Japanese
 * @param textEn the same in English
 */
public record OutageReport(Instant from, Instant until, String textJa, String textEn) implements Serializable {

    public OutageReport {
        textJa = plain(textJa);
        textEn = plain(textEn);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /** The time in which nothing could be filed, once it is checked. */
    public MaintenanceWindow window() {
        return new MaintenanceWindow(from, until);
    }
}
