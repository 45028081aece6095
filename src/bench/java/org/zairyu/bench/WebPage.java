package org.zairyu.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back: read as far as sending its form again needs it. */
record WebPage(int status, String location, String text) {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");

    /** @throws IllegalStateException when it is no such answer */
    WebPage require(int expected) {
        if (status != expected) {
            throw new IllegalStateException("answered " + status + " " + location + ", not " + expected);
        }
        return this;
    }

    /** @throws IllegalStateException when the page does not say that */
    WebPage requireText(String expected) {
        if (!text.contains(expected)) {
            throw new IllegalStateException("a page without " + expected);
        }
        return this;
    }

    /** Where a form goes, as an address on the server. */
    String action(String form) {
        return attribute(form(form), "action");
    }

    /** Names and values that a browser would send for this form; the buttons are not among them. */
    Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(form(form));
        while (control.find()) {
            String tag = control.group();
            String name = attribute(tag, "name");
            if (control.group(3) != null) {
                Matcher selected = SELECTED.matcher(control.group(4));
                fields.put(name, selected.find() ? attribute(selected.group(), "value") : "");
            } else if (control.group(1) != null) {
                fields.put(name, unescaped(control.group(2)).strip());
            } else if (!attribute(tag, "type").matches("radio|checkbox") || tag.contains("checked")) {
                fields.put(name, attribute(tag, "value"));
            }
        }
        fields.remove("");
        return fields;
    }

    /** Adds the button whose name begins like this. */
    void press(Map<String, String> fields, String form, String button) {
        Matcher found = Pattern.compile("<button\\b[^>]*\\bname=\"(" + Pattern.quote(button) + "[^\"]*)\"")
                .matcher(form(form));
        if (!found.find()) {
            throw new IllegalStateException("a page without the button " + button);
        }
        fields.put(found.group(1), "");
    }

    private String form(String id) {
        int start = text.indexOf("<form id=\"" + id + "\"");
        int end = start < 0 ? -1 : text.indexOf("</form>", start);
        if (end < 0) {
            throw new IllegalStateException("answered " + status + " " + location + ", without the form " + id);
        }
        return text.substring(start, end);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
