package org.zairyu.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements; everything goes through the response writer, which escapes it. */
final class Markup {
    private final ResponseWriter writer;
    private final UIComponent component;
    private final String icons;

    /** @param icons the address of the file with the symbols, empty when there is none */
    Markup(ResponseWriter writer, UIComponent component, String icons) {
        this.writer = writer;
        this.component = component;
        this.icons = icons;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one with the value null is left out
     */
    Markup open(String element, String... attributes) throws IOException {
        writer.startElement(element, component);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Markup text(String text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    Markup close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close(element);
    }

    /** An element with text only. */
    Markup leaf(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** A symbol that says nothing by itself. */
    Markup icon(String symbol) throws IOException {
        open("svg", "class", "icon", "aria-hidden", "true");
        return empty("use", "href", icons + "#" + symbol).close("svg");
    }

    /** An attribute that stands or does not. */
    static String when(boolean stands, String value) {
        return stands ? value : null;
    }
}
