package org.zairyu.filing;

import jakarta.ejb.ApplicationException;

/** An answer is sent without a file: it was taken away in another window. The page says so and keeps the note. */
@ApplicationException(rollback = true)
public class NothingAttached extends RuntimeException {

    NothingAttached() {
        super("an answer needs a file");
    }
}
