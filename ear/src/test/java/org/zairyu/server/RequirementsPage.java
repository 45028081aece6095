package org.zairyu.server;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The page of the requirements: a table, the rows that no test claims first. */
final class RequirementsPage {
    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Requirements and their tests</title>
            <style>body{font:16px/1.5 sans-serif;margin:2rem}table{border-collapse:collapse}
            th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}
            .none td{background:#fff1d6}</style></head>
            <body><main><h1>Requirements and their tests</h1>
            <p>%d of %d are claimed by a test; those without one come first.</p>
            <table><thead><tr><th scope="col">Id</th><th scope="col">Rule</th><th scope="col">Tests</th></tr></thead>
            <tbody>
            %s</tbody></table></main></body></html>
            """;

    private RequirementsPage() {}

    /**
     * @param rules text by id, in the list's order
     * @param claims tests by id
     * @param outcome what became of a test
     */
    static String of(Map<String, String> rules, Map<String, List<String>> claims, UnaryOperator<String> outcome) {
        String rows = rules.keySet().stream()
                .sorted(Comparator.comparing(id -> !claims.get(id).isEmpty()))
                .map(id -> row(id, rules.get(id), claims.get(id), outcome))
                .collect(Collectors.joining());
        long proved = claims.values().stream().filter(tests -> !tests.isEmpty()).count();
        return FRAME.formatted(proved, rules.size(), rows);
    }

    private static String row(String id, String rule, List<String> tests, UnaryOperator<String> outcome) {
        String cell = tests.isEmpty()
                ? "none"
                : tests.stream()
                        .map(test -> escape(test.replaceFirst("^org\\.zairyu\\.", "")) + ": "
                                + outcome.apply(test).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("<br>"));
        return "<tr%s><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>%n"
                .formatted(tests.isEmpty() ? " class=\"none\"" : "", id, escape(rule), cell);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
