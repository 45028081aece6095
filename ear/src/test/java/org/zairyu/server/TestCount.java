package org.zairyu.server;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The end of a full build: counts the tests of all modules from their reports and writes {@code
 * target/requirements.html}, each requirement with the tests that claim it and what became of them. Fails when a test
 * failed, was skipped, claims a requirement that is not in the list, or when a module ran none.
 */
public final class TestCount {
    private static final List<String> MODULES = List.of("ejb", "war", "ear");
    private static final String CLAIM = "org.zairyu.Requirement";
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]-\\d+) \\| (.*) \\|");

    /** What became of a test: the worst of its runs. */
    private enum Outcome {
        PASSED,
        SKIPPED,
        FAILED
    }

    private final Path root;
    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final Map<String, List<String>> claims = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final int[] counts = new int[Outcome.values().length];
    private final List<String> faults = new ArrayList<>();

    private TestCount(Path root) {
        this.root = root;
    }

    /** @param arguments the folder of the whole project */
    public static void main(String[] arguments) throws IOException {
        TestCount count = new TestCount(Path.of(arguments[0]).toRealPath());
        count.readRules();
        for (String module : MODULES) {
            count.readReports(module);
            count.readClaims(module);
        }
        count.tell();
    }

    private void readRules() throws IOException {
        for (String line : Files.readAllLines(root.resolve("src/docs/requirements.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rules.put(row.group(1), row.group(2));
                claims.put(row.group(1), new ArrayList<>());
            }
        }
    }

    private void readReports(String module) throws IOException {
        int before = Stream.of(Outcome.values())
                .mapToInt(outcome -> counts[outcome.ordinal()])
                .sum();
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            Path reports = root.resolve(module).resolve("target").resolve(folder);
            if (Files.isDirectory(reports)) {
                try (Stream<Path> files = Files.list(reports)) {
                    for (Path file : files.filter(
                                    f -> f.getFileName().toString().matches("TEST-.*\\.xml"))
                            .toList()) {
                        readReport(module, file);
                    }
                }
            }
        }
        int after = Stream.of(Outcome.values())
                .mapToInt(outcome -> counts[outcome.ordinal()])
                .sum();
        if (after == before) {
            faults.add("The module " + module + " ran no test at all.");
        }
    }

    private void readReport(String module, Path file) throws IOException {
        for (Element run : elements(file)) {
            String type = type(file, run);
            Path compiled =
                    root.resolve(module).resolve("target/test-classes").resolve(type.replace('.', '/') + ".class");
            if (Files.exists(compiled)) {
                Outcome outcome = outcome(run);
                counts[outcome.ordinal()]++;
                String name = run.getAttribute("name").replaceFirst("[\\[({ ].*", "");
                outcomes.merge(type + "." + name, outcome, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
    }

    /** The class with its package, which some test engines give for the whole report only. */
    private static String type(Path report, Element run) {
        String named = run.getAttribute("classname");
        return named.contains(".") ? named : report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
    }

    private static List<Element> elements(Path file) throws IOException {
        try {
            var list = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("testcase");
            return Stream.iterate(0, i -> i < list.getLength(), i -> i + 1)
                    .map(i -> (Element) list.item(i))
                    .toList();
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("Cannot read the test report " + file, failure);
        }
    }

    private static Outcome outcome(Element run) {
        Outcome worst = Outcome.PASSED;
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("failure") || child.getNodeName().equals("error")) {
                return Outcome.FAILED;
            } else if (child.getNodeName().equals("skipped")) {
                worst = Outcome.SKIPPED;
            }
        }
        return worst;
    }

    private void readClaims(String module) {
        for (JavaClass type :
                new ClassFileImporter().importPath(root.resolve(module).resolve("target/test-classes"))) {
            claimed(type).forEach(id -> {
                List<String> tests = outcomes.keySet().stream()
                        .filter(test -> test.startsWith(type.getName() + "."))
                        .toList();
                (tests.isEmpty() ? List.of(type.getName() + ".*") : tests).forEach(test -> claim(id, test));
            });
            type.getMethods().forEach(method -> claimed(method)
                    .forEach(id -> claim(id, type.getName() + "." + method.getName())));
        }
    }

    private static List<String> claimed(CanBeAnnotated place) {
        return place.isAnnotatedWith(CLAIM)
                        && place instanceof com.tngtech.archunit.core.domain.properties.HasAnnotations<?> has
                ? Stream.of((Object[])
                                has.getAnnotationOfType(CLAIM).get("value").orElseThrow())
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }

    private void claim(String id, String test) {
        if (!rules.containsKey(id)) {
            faults.add(test + " claims " + id + ", which src/docs/requirements.md does not have.");
        } else if (!claims.get(id).contains(test)) {
            claims.get(id).add(test);
        }
        if (!outcomes.containsKey(test)) {
            faults.add(test + " claims " + id + " but did not run.");
        }
    }

    private void tell() throws IOException {
        Path page = root.resolve("target/requirements.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, RequirementsPage.of(rules, claims, test -> String.valueOf(outcomes.get(test))));
        long proved = claims.values().stream().filter(tests -> !tests.isEmpty()).count();
        if (counts[Outcome.FAILED.ordinal()] + counts[Outcome.SKIPPED.ordinal()] > 0) {
            faults.add("Not every test passed.");
        }
        System.out.printf("%nRequirements: %d of %d claimed by tests, see %s%n", proved, rules.size(), page);
        System.out.printf(
                "Tests: %d passed, %d failed, %d skipped%n%n",
                counts[Outcome.PASSED.ordinal()], counts[Outcome.FAILED.ordinal()], counts[Outcome.SKIPPED.ordinal()]);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }
}
