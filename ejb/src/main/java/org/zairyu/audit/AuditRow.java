package org.zairyu.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of one row of the audit trail, in the form that its seal covers.
 *
 * @param seq its place in the chain, from 1, without gaps
 * @param at to the millisecond
 * @param subject kind and id of what it was done to, "application:123"
 * @param facts JSON object of strings, keys sorted, no spaces
 */
record AuditRow(long seq, Instant at, Actor actor, String action, String subject, AuditResult result, String facts) {
    /** The same bytes for the same content, whatever the order in which the facts were given. */
    String canonical() {
        return "[" + seq + "," + at.toEpochMilli() + "," + quoted(actor.kind().name()) + "," + actor.id() + ","
                + quoted(action) + "," + quoted(subject) + "," + quoted(result.name()) + "," + facts + "]";
    }

    static String json(Map<String, String> facts) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(facts).forEach((key, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(key))
                .append(':')
                .append(value == null ? "null" : quoted(value)));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) && !paired(text, at)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** A lone half of a pair cannot be stored; escaped it stays what it was. */
    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
