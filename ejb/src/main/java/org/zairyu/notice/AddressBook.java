package org.zairyu.notice;

import java.util.Optional;

/** Knows where staff users read their mail now. Brought by the feature that knows the accounts. */
public interface AddressBook {
    /** Empty when the user is gone: the mail then goes to the address it was written for. */
    Optional<String> addressOf(long staffUserId);
}
