package org.zairyu.maintenance;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an officer announces; anything of it may be missing until it is checked.
 *
 * @param textJa what is done and what cannot be done meanwhile, in Japanese
 * @param textEn the same in English
 */
public record Announcement(Instant from, Instant until, String textJa, String textEn) implements Serializable {

    /** The time, once it is checked. */
    MaintenanceWindow window() {
        return new MaintenanceWindow(from, until);
    }
}
