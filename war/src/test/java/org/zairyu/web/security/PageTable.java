package org.zairyu.web.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may open which address, as data in {@code pages.csv} beside this class, and which addresses there are. */
final class PageTable {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final Path OF_THE_DEMONSTRATION =
            Path.of("..", "ejb", "src", "demo", "resources", "META-INF", "resources");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private PageTable() {}

    /**
     * One line.
     *
     * @param address with POST and a blank before it when it takes nothing else
     * @param who ANYBODY, HALF, FIRST, NOBODY, STAFF, OFFICER or names of roles
     * @param query without the question mark; {kind} stands for an id
     */
    record Row(String address, Set<String> who, String query) {

        boolean post() {
            return address.startsWith("POST ");
        }

        String path() {
            return address.replaceFirst("^POST ", "");
        }

        boolean ofStaff() {
            return path().startsWith("/portal/");
        }

        /** Whether what it shows belongs to no bureau: whoever may open the page sees those of all. */
        boolean ofAllBureaus() {
            return kind().equals("officer");
        }

        /** The kind of thing whose id it is asked with; empty when it is asked with none. */
        String kind() {
            return query.contains("{") ? query.replaceAll(".*\\{(\\w+)}.*", "$1") : "";
        }

        String with(String id) {
            String asked = query.replaceAll("\\{\\w+}", id);
            return asked.isEmpty() ? path() : path() + "?" + asked;
        }
    }

    static List<Row> rows() {
        try (InputStream table = Objects.requireNonNull(PageTable.class.getResourceAsStream("pages.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(cells -> new Row(
                            cells[0].strip(),
                            Set.of(cells[1].strip().split(" ")),
                            cells.length < 3 ? "" : cells[2].strip()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The addresses of all pages and servlets of the product, as the table writes them but without POST. */
    static Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        for (Path root : List.of(WEBAPP, OF_THE_DEMONSTRATION)) {
            pages(root)
                    .forEach(page ->
                            all.add("/" + root.relativize(page).toString().replace('\\', '/')));
        }
        all.removeIf(PageTable::isPart);
        new ClassFileImporter()
                .importPackages("org.zairyu.web").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(JavaClass::reflect)
                        .map(type -> type.getAnnotation(WebServlet.class))
                        .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns())
                                .flatMap(Arrays::stream))
                        .forEach(pattern -> all.add(pattern.replaceFirst("/[*]$", "")));
        return all;
    }

    /** What pages are made of; nobody opens them by their own address. */
    static List<String> parts() {
        return pages(WEBAPP)
                .map(page -> "/" + WEBAPP.relativize(page).toString().replace('\\', '/'))
                .filter(PageTable::isPart)
                .toList();
    }

    /** The names of the parameters that a page takes, from the page itself. */
    static List<String> parameters(String address) {
        Path page = WEBAPP.resolve(address.substring(1));
        try {
            return Files.isRegularFile(page)
                    ? PARAMETER
                            .matcher(Files.readString(page))
                            .results()
                            .map(found -> found.group(1))
                            .toList()
                    : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPart(String address) {
        return address.startsWith("/WEB-INF/") || address.startsWith("/resources/");
    }

    private static Stream<Path> pages(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
