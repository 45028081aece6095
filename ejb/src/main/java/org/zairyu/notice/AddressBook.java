package org.zairyu.notice;

import java.util.Optional;

/** Where staff users are reached now: a mail goes to the address that is registered when it is sent, not when it was written. */
public interface AddressBook {

    /** The registered address, empty when there is none any more. */
    Optional<String> registeredAddress(long staffUserId);
}
