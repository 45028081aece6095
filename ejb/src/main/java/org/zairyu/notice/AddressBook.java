package org.zairyu.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Knows where staff users read their mail now. Brought by the feature that knows the accounts. */
public interface AddressBook {
    /** By user. One who is gone is missing: the mail then goes to the address it was written for. */
    Map<Long, String> addressesOf(Collection<Long> staffUserIds);

    /** Some of the users whose name begins with that text or whose 認証ID it is, for whoever looks for the mails to somebody. */
    default Set<Long> named(String text) {
        return Set.of();
    }
}
