package org.zairyu.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is to be done outside the database when the running transaction has ended one way or the other. */
@Dependent
class TransactionEnd {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    /** Does the work after the transaction was committed, or not at all. */
    void whenCommitted(Runnable work) {
        when(true, work);
    }

    /** Does the work after the transaction was rolled back, or not at all. */
    void whenRolledBack(Runnable work) {
        when(false, work);
    }

    private void when(boolean committed, Runnable work) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (committed == (status == Status.STATUS_COMMITTED)) {
                    work.run();
                }
            }
        });
    }
}
