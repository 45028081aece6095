package org.zairyu.account;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

/** An authenticator app to test with; the machine's clock of the house stands still for it. */
public final class FactorSamples {

    private final TestHouse house;
    private Instant machine = Instant.parse("2024-03-15T01:00:10Z");

    public FactorSamples(TestHouse house) {
        this.house = house.machine(machine);
    }

    /** So many seconds later. */
    public FactorSamples pass(int seconds) {
        machine = machine.plusSeconds(seconds);
        house.machine(machine);
        return this;
    }

    /** Sets a second factor up; gives the secret, and the recovery codes where they are asked for. */
    public byte[] setUp(Actor actor, List<String> recovery) {
        FactorBook book = house.get(FactorBook.class);
        book.prepare(actor, true);
        byte[] secret = secret(book.setup(actor).orElseThrow());
        recovery.addAll(book.confirm(actor, code(secret)).orElseThrow().codes());
        pass(30);
        return secret;
    }

    /** What the app shows now. */
    public String code(byte[] secret) {
        return Totp.code(secret, Totp.step(machine));
    }

    static byte[] secret(FactorSetup setup) {
        return Base32.decode(setup.key().replace(" ", ""));
    }
}
