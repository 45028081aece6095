package org.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A person of the sample data.
 *
 * @param secret of an officer's authenticator app, null for staff users
 */
record Account(String name, String password, String secret) {

    /** The first of the table: enters, attaches and files. */
    static final int FILER = 0;
    /** The one with the longer list. */
    static final int MANY = 2;
    /** The one with the shorter list. */
    static final int FEW = 3;

    /** The column that says for how many days the password is good; the others cannot sign in. */
    private static final int PASSWORD_DAYS = 13;

    private static final int ROLES = 4;

    static List<Account> all(Settings settings) throws IOException {
        return Files.readAllLines(settings.root().resolve("ejb/src/demo/resources/org/zairyu/demo/staff.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .filter(cells -> Integer.parseInt(cells[PASSWORD_DAYS]) > 0)
                .map(cells -> new Account(cells[0], cells[1], null))
                .toList();
    }

    /** The first examiner of Tokyo. */
    static Account examiner(Settings settings) throws IOException {
        return officer(settings, "EXAMINER");
    }

    /** The first administrator. */
    static Account administrator(Settings settings) throws IOException {
        return officer(settings, "ADMINISTRATOR");
    }

    private static Account officer(Settings settings, String role) throws IOException {
        return Files.readAllLines(settings.root().resolve("ejb/src/demo/resources/org/zairyu/demo/officer.csv"))
                .stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length > ROLES && cells[ROLES].contains(role))
                .map(cells -> new Account(cells[0], cells[1], cells[cells.length - 1]))
                .findFirst()
                .orElseThrow();
    }

    /** The name as the database holds it. */
    String stored() {
        return name.replace("-", "");
    }
}
