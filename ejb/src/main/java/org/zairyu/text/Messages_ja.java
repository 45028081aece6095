package org.zairyu.text;

/** The Japanese words; public because the platform loads it by its name. */
public final class Messages_ja extends Messages {

    public Messages_ja() {
        super("ja");
    }
}
