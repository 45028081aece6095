package org.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the sources of all modules: lengths, queries built from strings, pages. */
class SourcesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern QUERY = Pattern.compile("\\bcreate(?:Native)?Query\\(");
    private static final Pattern BUILT = Pattern.compile("\\+|\\bformat|\\.concat\\(|\\.append\\(|\\.toString\\(");
    private static final Pattern UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern TAG =
            Pattern.compile("<([\\w:.-]+)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)");
    private static final Pattern LITERAL = Pattern.compile(">([^<]*)<");

    @Test
    void classesAndPagesAreShort() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources("java", "xhtml")) {
            long lines = text(file).lines().count();
            if (lines > limit(file)) {
                faults.add(ROOT.relativize(file) + " has " + lines + " lines, more than " + limit(file)
                        + ": is it two things?");
            }
        }
        assertEquals(List.of(), faults);
    }

    private static int limit(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".xhtml")) {
            return 120;
        } else if (name.endsWith("Bean.java")) {
            return 150;
        }
        return name.endsWith("Desk.java") ? 200 : 250;
    }

    @Test
    void noQueryIsBuiltFromStrings() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources("java")) {
            String text = text(file);
            Matcher query = QUERY.matcher(text);
            while (query.find()) {
                String first = firstArgument(text, query.end());
                if (BUILT.matcher(first.replaceAll("\"[^\"]*\"", "")).find()) {
                    faults.add(ROOT.relativize(file) + ": " + first);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String firstArgument(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && (c == ',' || c == ')')) {
                return text.substring(start, i);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text.substring(start);
    }

    @Test
    void nothingIsLeftUndoneInWords() throws IOException {
        List<Path> faults = sources("java", "xhtml", "properties", "sql", "js", "css", "yaml", "md").stream()
                .filter(file -> UNDONE.matcher(text(file)).find())
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void pagesKeepTheContentSecurityPolicy() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources("xhtml")) {
            Matcher tag = TAG.matcher(withoutComments(file));
            while (tag.find()) {
                String fault = fault(tag.group(1), tag.group(2));
                if (!fault.isEmpty()) {
                    faults.add(ROOT.relativize(file) + ": <" + tag.group(1) + " …>: " + fault);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String fault(String tag, String attributes) {
        boolean primeFaces = tag.startsWith("p:");
        if (tag.equals("f:ajax") || tag.equals("h:commandLink")) {
            return "writes an inline handler";
        } else if (tag.equals("script") && !attributes.contains(" src=") || tag.equals("style")) {
            return "stands inline";
        } else if (attributes.matches("(?s).*\\sstyle\\s*=.*")) {
            return "has an inline style";
        } else if (!primeFaces && attributes.matches("(?s).*\\son[a-z]+\\s*=.*")) {
            return "has an inline handler";
        }
        return attributes.matches("(?s).*\\sescape\\s*=\\s*[\"']false.*") ? "does not escape" : "";
    }

    @Test
    void pagesHaveNoTextOfTheirOwn() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources("xhtml")) {
            Matcher literal = LITERAL.matcher(withoutComments(file).replaceAll("#\\{[^}]*}|Zairyu", ""));
            while (literal.find()) {
                if (literal.group(1).replaceAll("&\\w+;", "").matches("(?s).*\\p{L}.*")) {
                    faults.add(ROOT.relativize(file) + ": " + literal.group(1).strip());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String withoutComments(Path file) {
        return text(file).replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?xml[^>]*>", "");
    }

    private static List<Path> sources(String... extensions) throws IOException {
        String named = Stream.of(extensions).collect(Collectors.joining("|", ".*\\.(", ")"));
        List<Path> found = new ArrayList<>();
        for (String module : List.of("ejb", "war", "ear", "src")) {
            Path folder = module.equals("src")
                    ? ROOT.resolve("src")
                    : ROOT.resolve(module).resolve("src");
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.getFileName().toString().matches(named))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theScanSeesTheSources() throws IOException {
        assertFalse(sources("java").isEmpty());
    }
}
