package org.zairyu.notice;

import java.io.Serializable;

/**
 * What is wrong with the mail, as far as an officer should know on every page (N-4).
 *
 * @param waiting whether a mail that should have left an hour ago still waits, whatever bureau's it is
 * @param givenUp whether mails of the officer's bureau were given up and nobody has looked after them yet
 */
public record Standstill(boolean waiting, boolean givenUp) implements Serializable {
    public boolean any() {
        return waiting || givenUp;
    }
}
