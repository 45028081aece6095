package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zairyu.text.Messages;

/**
 * The bundle and its users know each other. A key is used when a page, a class or a definition names it, or names its
 * beginning: {@code 'filing.state.'.concat(code)} or {@code "account.signIn.name" + suffix} use all keys that go on
 * from there.
 */
class WordsTest {

    private static final List<Path> SOURCES = List.of(
            PageRules.WEBAPP,
            Path.of("src", "main", "java"),
            Path.of("..", "ejb", "src", "main", "java"),
            Path.of("..", "ejb", "src", "main", "resources"));

    private static final Pattern LITERAL = Pattern.compile("['\"]([a-z]+\\.(?:[A-Za-z0-9_-]+\\.?)*)['\"]");

    /** Definitions name keys without quotes. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w.])([a-z]+(?:\\.[A-Za-z0-9_-]+)+)(?![\\w.])");

    private static final Pattern ON_PAGE = Pattern.compile("'([a-z]+\\.[A-Za-z0-9_.-]+)'(?!\\s*\\+=)");

    private static final Pattern IN_JAVA =
            Pattern.compile("(?:Texts\\.(?:get|has)\\([^\",]*,\\s*|Say\\.(?:fault|news)\\()\"([^\"]+)\"\\s*[,)]");

    private final Set<String> keys = new TreeSet<>(Collections.list(new Messages().getKeys()));

    private final Set<String> areas =
            keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    @Test
    void everyKeyAPageNamesIsThere() {
        assertEquals(Set.of(), unknown(PageRules.pages(), ON_PAGE));
    }

    @Test
    void everyKeyAClassAsksForIsThere() {
        assertEquals(Set.of(), unknown(sources(".java"), IN_JAVA));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> named = new TreeSet<>();
        sources(".xhtml", ".java").forEach(file -> named.addAll(found(file, LITERAL)));
        sources(".yaml", ".txt", ".csv").forEach(file -> named.addAll(found(file, BARE)));
        Set<String> unused =
                keys.stream().filter(key -> !isUsed(key, named)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void aKeyIsUsedByItsNameOrItsBeginning() {
        assertTrue(isUsed("site.login.title", Set.of("site.login.title")));
        assertTrue(isUsed("filing.state.DRAFT", Set.of("filing.state.")));
        assertTrue(isUsed("account.name.missing.officer", Set.of("account.name.missing")));
        assertEquals(false, isUsed("filing.state.DRAFT", Set.of("filing.status.", "state.DRAFT")));
    }

    private static boolean isUsed(String key, Set<String> named) {
        if (named.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            boolean area = key.indexOf('.') == dot;
            if (named.contains(key.substring(0, dot + 1)) || !area && named.contains(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> unknown(List<Path> files, Pattern pattern) {
        Set<String> unknown = new TreeSet<>();
        for (Path file : files) {
            found(file, pattern).stream()
                    .filter(key -> areas.contains(key.substring(0, Math.max(0, key.indexOf('.')))))
                    .filter(key -> !isThere(key))
                    .forEach(key -> unknown.add(key + " in " + file));
        }
        return unknown;
    }

    private boolean isThere(String key) {
        return keys.contains(key) || keys.stream().anyMatch(longer -> key.endsWith(".") && longer.startsWith(key));
    }

    private static Set<String> found(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(result -> result.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(String... endings) {
        return SOURCES.stream()
                .flatMap(WordsTest::walk)
                .filter(file -> Stream.of(endings).anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
