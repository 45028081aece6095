package org.zairyu.filing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zairyu.organization.OrganizationKind;

/**
 * What is offered: procedure × status of residence × kind of organization (U-4, P-3). The table is {@code scope.csv}; a new row
 * there, and the form for it, is all it takes to offer more. What is not in the table is not offered and refused when forced.
 */
public final class Scope {

    /** One thing that can be filed by staff of one kind of organization. */
    public record Offering(Procedure procedure, String status, OrganizationKind kind) {}

    private static final List<Offering> TABLE = read();

    private Scope() {}

    /** Everything offered to staff of this kind of organization, in the table's order. */
    public static List<Offering> offeredTo(OrganizationKind kind) {
        return TABLE.stream().filter(o -> o.kind() == kind).toList();
    }

    public static boolean offers(OrganizationKind kind, Procedure procedure, String status) {
        return TABLE.contains(new Offering(procedure, status, kind));
    }

    /** The whole table, for tests that walk it. */
    static List<Offering> table() {
        return TABLE;
    }

    private static List<Offering> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(Scope.class.getResourceAsStream("scope.csv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(cell -> new Offering(
                            Procedure.ofKey(cell[0].trim()), cell[1].trim(), OrganizationKind.valueOf(cell[2].trim())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("scope.csv cannot be read", e);
        }
    }
}
