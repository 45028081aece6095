package org.zairyu.document;

import org.zairyu.TestHouse;

/** Lets other features' tests keep documents in the database of the test house, where no transaction manager of a server is. */
public final class DocumentsAtHand {

    private DocumentsAtHand() {}

    /** The house, with documents kept in its database; nothing outside it is to be done when a transaction ends. */
    public static TestHouse in(TestHouse house) {
        return house.config("documents.store", "database").set(TransactionEnd.class, new NothingToDo());
    }

    private static final class NothingToDo extends TransactionEnd {

        @Override
        void whenCommitted(Runnable work) {}

        @Override
        void whenRolledBack(Runnable work) {}
    }
}
