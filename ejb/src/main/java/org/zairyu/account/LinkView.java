package org.zairyu.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A one-time link as its page sees it.
 *
 * @param purpose null when there is no such link
 * @param holder  id of the staff user or the officer whose it is, null when there is none
 * @param detail  the new mail address, where that is what it is about, or null
 * @param lastDay the last day on which it could be used, or null
 */
public record LinkView(LinkPurpose purpose, LinkState state, Long holder, String detail, LocalDate lastDay)
        implements Serializable {

    static final LinkView UNKNOWN = new LinkView(null, LinkState.UNKNOWN, null, null, null);

    public boolean isOpen() {
        return state == LinkState.OPEN;
    }
}
