package org.zairyu.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's policy: {@code maintenance.mails=on} tells every live user of windows and their changes, {@code off} leaves it at the pages. */
@ApplicationScoped
public class MaintenanceMails {

    @Inject
    @ConfigProperty(name = "maintenance.mails", defaultValue = "on")
    String setting;

    /** Whether users are told by mail. */
    public boolean isWanted() {
        return !"off".equals(setting);
    }
}
