package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.audit.Actor;

/** Where the secret of a second factor lies, and where it does not. */
@Requirement({"S-2", "S-3"})
@Tag("database")
class FactorSecretTest extends FactorHouse {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void neitherDatabaseNorMailsNorTrailHoldASecret(TestDatabase database) {
        open(database);
        desk.begin(user, AccountSamples.PASSWORD.toCharArray());
        byte[] secret = FactorSamples.secret(desk.setup(user).orElseThrow());
        String everything = everything();
        List<String> recovery =
                desk.confirm(user, app.code(secret)).orElseThrow().codes();
        everything += everything();
        List<String> forbidden = new ArrayList<>(recovery);
        recovery.forEach(code -> forbidden.add(code.replace("-", "")));
        forbidden.add(Base32.toBase32String(secret));
        forbidden.add(HexFormat.of().formatHex(secret));
        forbidden.add(Base64.getEncoder().encodeToString(secret));
        for (String word : forbidden) {
            assertFalse(everything.contains(word), word);
        }
        assertTrue(everything.contains("factor.on"), "the scan sees the rows");
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String query : List.of(
                "select owner, sealed, pending, recovery from second_factor",
                "select action, facts from audit_entry",
                "select template, body from notice")) {
            List<?> rows = house.tx(() -> house.em().createNativeQuery(query).getResultList());
            rows.forEach(row -> all.append(Arrays.toString((Object[]) row)));
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSecretThatWasMovedToAnotherAccountDoesNotOpen(TestDatabase database) {
        open(database);
        byte[] secret = app.setUp(user, new ArrayList<>());
        Actor other = Actor.staff(accounts.staff().getId());
        app.setUp(other, new ArrayList<>());
        house.tx(() -> house.em()
                .createNativeQuery(
                        "update second_factor set sealed = (select s.sealed from second_factor s where s.owner = ?) where owner = ?")
                .setParameter(1, "staff:" + user.id())
                .setParameter(2, "staff:" + other.id())
                .executeUpdate());
        assertThrows(RuntimeException.class, () -> house.get(FactorBook.class).use(other, app.code(secret)));
    }
}
