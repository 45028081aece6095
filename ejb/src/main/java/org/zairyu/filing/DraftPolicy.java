package org.zairyu.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's policy for half-filled entries (F-4): {@code drafts=on} keeps them for their user; {@code drafts=off} is the guide's
 * rule, an entry that is not finished cannot be found again and is gone when its session is.
 */
@ApplicationScoped
public class DraftPolicy {

    @Inject
    @ConfigProperty(name = "drafts", defaultValue = "on")
    String drafts;

    /** Whether a draft can be found and gone on with later. */
    public boolean isKept() {
        return !"off".equals(drafts);
    }
}
