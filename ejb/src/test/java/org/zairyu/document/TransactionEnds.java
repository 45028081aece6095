package org.zairyu.document;

import java.util.ArrayList;
import java.util.List;

/** The end of a transaction, when the test says so. */
final class TransactionEnds extends TransactionEnd {
    private final List<Runnable> committed = new ArrayList<>();
    private final List<Runnable> rolledBack = new ArrayList<>();

    @Override
    void whenCommitted(Runnable work) {
        committed.add(work);
    }

    @Override
    void whenRolledBack(Runnable work) {
        rolledBack.add(work);
    }

    void commit() {
        committed.forEach(Runnable::run);
        clear();
    }

    void rollBack() {
        rolledBack.forEach(Runnable::run);
        clear();
    }

    private void clear() {
        committed.clear();
        rolledBack.clear();
    }
}
