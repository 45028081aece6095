package org.zairyu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the language of {@link Condition}; {@code not} binds closest, then {@code and}, then {@code or}. */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*([(),=]|[A-Za-z0-9_.]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end != text.strip().length() || tokens.isEmpty()) {
            throw wrong();
        }
    }

    Condition parse() {
        Condition condition = or();
        if (next != tokens.size()) {
            throw wrong();
        }
        return condition;
    }

    private Condition or() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (taken("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (taken("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition not() {
        if (taken("not")) {
            return new Condition.Not(not());
        }
        if (taken("(")) {
            Condition inner = or();
            need(")");
            return inner;
        }
        return comparison();
    }

    private Condition comparison() {
        String name = word();
        if (taken("=")) {
            return new Condition.Among(name, List.of(word()));
        }
        need("in");
        need("(");
        List<String> values = new ArrayList<>(List.of(word()));
        while (taken(",")) {
            values.add(word());
        }
        need(")");
        return new Condition.Among(name, List.copyOf(values));
    }

    private boolean taken(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void need(String token) {
        if (!taken(token)) {
            throw wrong();
        }
    }

    private String word() {
        if (next >= tokens.size() || !WORD.matcher(tokens.get(next)).matches()) {
            throw wrong();
        }
        return tokens.get(next++);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("No condition: " + text);
    }
}
