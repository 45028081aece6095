package org.zairyu.text;

/** The English twin; public because the platform loads it by its name. */
public final class Messages_en extends Messages {

    public Messages_en() {
        super("en");
    }
}
