package org.zairyu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation says what the code says: settings, tables, classes, the content policy, links. */
class DocsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path DOCS = ROOT.resolve("src/docs");
    private static final Pattern SETTING =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?");
    private static final Pattern IN_DATA_SOURCE = Pattern.compile("\\$\\{MPCONFIG=([\\w.]+):([^}]*)}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\| (?:`([^|]*)`|–) \\|");
    private static final Pattern SCHEMA = Pattern.compile("create (?:unique )?(table|sequence|index) (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop (table|sequence|index) (\\w+)");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint (\\w+) unique");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)?`");
    /** Words of the documentation that look like a class of ours and are none. */
    private static final Set<String> NO_CLASSES = Set.of("English");

    @Test
    void everySettingStandsInOperationsWithItsDefault() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path file : files(".*\\.java", "ejb/src/main", "ejb/src/demo", "war/src/main")) {
            String text = Files.readString(file);
            SETTING.matcher(text).results().forEach(found -> read.add(found.group(1) + "=" + found.group(2)));
            IN_DATA_SOURCE.matcher(text).results().forEach(found -> read.add(found.group(1) + "=" + found.group(2)));
        }
        assertTrue(read.size() > 10, "the scan finds the settings: " + read);
        assertEquals(read, settingsTold());
    }

    private static Set<String> settingsTold() throws IOException {
        String page = Files.readString(DOCS.resolve("operations.md"));
        int from = page.indexOf("## Settings");
        assertTrue(from > 0, "operations.md has a section Settings");
        Set<String> told = new TreeSet<>();
        ROW.matcher(page.substring(from, page.indexOf("\n## ", from + 1)))
                .results()
                .forEach(found -> told.add(found.group(1) + "=" + found.group(2)));
        return told;
    }

    @Test
    void everythingOfTheSchemaStandsInTheDataModel() throws IOException {
        String page = Files.readString(DOCS.resolve("data-model.md"));
        String sql = migrations();
        Set<String> dropped = new TreeSet<>();
        DROPPED.matcher(sql).results().forEach(found -> dropped.add(found.group(2)));
        Set<String> missing = new TreeSet<>();
        Set<String> tables = new TreeSet<>();
        Matcher made = SCHEMA.matcher(sql);
        while (made.find()) {
            if (made.group(1).equals("table")) {
                tables.add(made.group(2));
            }
            missing.add(made.group(2));
        }
        CONSTRAINT.matcher(sql).results().forEach(found -> missing.add(found.group(1)));
        tables.removeAll(dropped);
        missing.removeAll(dropped);
        missing.removeIf(name -> page.contains("`" + name + "`"));
        assertEquals(Set.of(), missing, "not in data-model.md");
        Set<String> told = new TreeSet<>();
        int from = page.indexOf("## Tables");
        Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(page.substring(from, page.indexOf("\n## ", from + 1)))
                .results()
                .forEach(found -> told.add(found.group(1)));
        assertEquals(tables, told, "the tables of data-model.md");
    }

    private static String migrations() throws IOException {
        StringBuilder sql = new StringBuilder();
        for (Path file : files(".*\\.sql", "ejb/src/main/resources/db")) {
            sql.append(Files.readString(file).toLowerCase(Locale.ROOT));
        }
        return sql.toString();
    }

    @Test
    void theContentPoliciesAreToldAsTheyAreSent() throws IOException {
        String page = Files.readString(DOCS.resolve("security.md"));
        List<String> policies = new ArrayList<>();
        Pattern.compile("primefaces\\.CSP_POLICY</param-name>\\s*<param-value>([^<]+)<")
                .matcher(Files.readString(ROOT.resolve("war/src/main/webapp/WEB-INF/web.xml")))
                .results()
                .forEach(found -> policies.add(found.group(1)));
        for (Path file : files(".*\\.java", "war/src/main")) {
            Pattern.compile("\"(default-src 'none'[^\"]*)\"")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> policies.add(found.group(1)));
        }
        assertTrue(policies.size() >= 3, "the scan finds the policies: " + policies);
        policies.removeIf(page::contains);
        assertEquals(List.of(), policies, "not in security.md");
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().forEach(found -> {
                boolean elsewhere = found.group(1).matches("https?:.*");
                if (!elsewhere && !Files.exists(page.resolveSibling(found.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + found.group(1));
                }
            });
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyClassThatIsNamedIsThere() throws IOException {
        Set<String> there = new TreeSet<>(NO_CLASSES);
        for (Path file : files(".*\\.java", "ejb/src", "war/src", "ear/src", "src")) {
            there.add(file.getFileName().toString().replace(".java", ""));
        }
        List<String> gone = new ArrayList<>();
        for (Path page : pages()) {
            CLASS.matcher(Files.readString(page))
                    .results()
                    .filter(found -> !there.contains(found.group(1)))
                    .forEach(found -> gone.add(ROOT.relativize(page) + ": " + found.group(1)));
        }
        assertEquals(List.of(), gone);
    }

    @Test
    void aDecisionFitsOnOnePageAndIsInTheList() throws IOException {
        String list = Files.readString(DOCS.resolve("adr/README.md"));
        List<String> faults = new ArrayList<>();
        for (Path decision : files("\\d{4}-.*\\.md", "src/docs/adr")) {
            String name = decision.getFileName().toString();
            String text = Files.readString(decision);
            if (text.lines().count() > 40
                    || !text.contains("## Context")
                    || !text.contains("## Decision")
                    || !text.contains("(+)")
                    || !text.contains("(−)")) {
                faults.add(name + " is too long, or lacks context, decision or a sign of its consequences");
            }
            if (!list.contains("(" + name + ")")) {
                faults.add(name + " is not in adr/README.md");
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(".*\\.md", "src/docs"));
        pages.add(ROOT.resolve("README.md"));
        return pages;
    }

    private static List<Path> files(String named, String... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            assertTrue(Files.isDirectory(ROOT.resolve(folder)), "There is no folder " + folder + " in " + ROOT);
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.getFileName().toString().matches(named))
                        .forEach(found::add);
            }
        }
        assertFalse(found.isEmpty(), "There is no " + named + " in " + List.of(folders) + " of " + ROOT);
        return found;
    }
}
