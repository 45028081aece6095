package org.zairyu.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.Writer;

/** A response writer that makes well-formed XML, so that a test can read what was drawn. */
final class StringWriterForTests extends ResponseWriter {
    private final StringBuilder out = new StringBuilder();
    private boolean open;

    String written() {
        return out.toString();
    }

    @Override
    public void startElement(String name, UIComponent component) {
        finish();
        out.append('<').append(name);
        open = true;
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        writeAttribute(name, value, property);
    }

    @Override
    public void writeText(Object text, String property) {
        finish();
        out.append(escaped(text));
    }

    @Override
    public void writeText(char[] text, int offset, int length) {
        writeText(new String(text, offset, length), null);
    }

    @Override
    public void endElement(String name) {
        finish();
        out.append("</").append(name).append('>');
    }

    @Override
    public void writeComment(Object comment) {
        finish();
    }

    @Override
    public void write(char[] text, int offset, int length) {
        finish();
        out.append(text, offset, length);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return this;
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void finish() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private static String escaped(Object text) {
        return text.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
