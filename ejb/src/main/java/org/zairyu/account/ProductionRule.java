package org.zairyu.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a deployment for the world must not have: secrets that everybody knows (S-2, ASVS 13.2.3). A deployment is for the world when its
 * {@code portal.url} names another host than the machine itself, so that trying the product out needs no setting.
 */
final class ProductionRule {

    /** The password of the database that stands in the source. */
    static final String PUBLIC_DATABASE_PASSWORD = "zairyu";

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[(0+:){7}0*1]");

    private ProductionRule() {}

    /**
     * What is known at the start.
     *
     * @param keyPublic        whether the audit trail is sealed with the key in the source
     * @param asksPassword     whether the database asks for a password at all: Derby does not
     * @param databasePassword as set
     * @param sampleAccounts   whether accounts of the demonstration can sign in
     */
    record Facts(
            String portalUrl,
            boolean keyPublic,
            boolean asksPassword,
            String databasePassword,
            boolean sampleAccounts) {}

    /** Whether the portal's address is one of the machine itself. */
    static boolean loopback(String portalUrl) {
        try {
            String host = new URI(portalUrl.strip()).getHost();
            return host != null
                    && LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The sentences that say what must be set before it starts; empty when it may. */
    static List<String> faults(Facts facts) {
        List<String> faults = new ArrayList<>();
        if (loopback(facts.portalUrl())) {
            return faults;
        }
        if (facts.keyPublic()) {
            faults.add("audit.keyFile is not set, so the audit trail would be sealed with a key that everybody knows."
                    + " Set audit.keyFile to a file with at least 32 random bytes.");
        }
        if (facts.asksPassword() && PUBLIC_DATABASE_PASSWORD.equals(facts.databasePassword())) {
            faults.add("db.password is the one that stands in the source. Give the database user another password and"
                    + " set db.password, best as a file in the secrets directory.");
        }
        if (facts.sampleAccounts()) {
            faults.add("The database holds accounts of the demonstration, whose passwords everybody knows. Set db.name"
                    + " to an empty database; what was entered for the demonstration is not for use.");
        }
        return faults;
    }
}
