package org.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A person of the sample data.
 *
 * @param email  of a staff user, null for officers
 * @param secret of an officer's authenticator app, null for staff users
 */
record Account(String name, String password, String email, String secret) {

    /** The first of the table: enters, attaches and files. */
    static final int FILER = 0;
    /** The one with the longer list. */
    static final int MANY = 2;
    /** The one with the shorter list. */
    static final int FEW = 3;

    /** The column that says of some that they are refused. */
    private static final int NOTE = 4;

    private static final int EMAIL = 6;

    private static final int ROLES = 4;
    private static final int SECRET = 7;

    static List<Account> all(Settings settings) throws IOException {
        return Files.readAllLines(settings.root().resolve("ejb/src/demo/resources/org/zairyu/demo/staff.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[NOTE].contains("refused"))
                .map(cells -> new Account(cells[0], cells[1], cells[EMAIL], null))
                .toList();
    }

    /** All examiners who have a second factor. */
    static List<Account> examiners(Settings settings) throws IOException {
        return officers(settings, "EXAMINER");
    }

    /** The first administrator. */
    static Account administrator(Settings settings) throws IOException {
        return officers(settings, "ADMINISTRATOR").get(0);
    }

    private static List<Account> officers(Settings settings, String role) throws IOException {
        return Files.readAllLines(settings.root().resolve("ejb/src/demo/resources/org/zairyu/demo/officer.csv"))
                .stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length > SECRET && cells[ROLES].contains(role) && !cells[SECRET].isEmpty())
                .map(cells -> new Account(cells[0], cells[1], null, cells[SECRET]))
                .toList();
    }

    /** The name as the database holds it. */
    String stored() {
        return name.replace("-", "");
    }
}
