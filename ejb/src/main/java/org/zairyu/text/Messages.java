package org.zairyu.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The product's one resource bundle: the key {@code filing.state.DRAFT} stands as {@code state.DRAFT} in the file of the
 * area {@code filing}. Japanese leads, so it is also what a person with any third language gets.
 */
public class Messages extends ResourceBundle {

    private final Map<String, String> texts;

    /** The leading language. */
    public Messages() {
        this("ja");
    }

    /** @throws IllegalStateException when an area has a key twice, or stands in one language only */
    protected Messages(String language) {
        texts = Areas.read(language);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
