package org.zairyu.document;

import java.util.Objects;
import org.zairyu.audit.Actor;

/**
 * Whose a file is.
 *
 * @param owner what it belongs to, in a word: "application:123"
 * @param round 0 as filed; 1, 2, … what was sent later on request, each apart
 * @param by who sent it
 */
public record Ownership(String owner, int round, Actor by) {
    public Ownership {
        Objects.requireNonNull(by);
        if (owner.isBlank() || round < 0) {
            throw new IllegalArgumentException("A file belongs to something: " + owner + ", round " + round);
        }
    }

    /** What is sent before submission. */
    public static Ownership asFiled(String owner, Actor by) {
        return new Ownership(owner, 0, by);
    }
}
