package org.zairyu.operation;

import java.time.Instant;

/**
 * Something that the operators must look after.
 *
 * @param since when it began, as far as is known
 */
record Trouble(Kind kind, Instant since) {

    enum Kind {
        /** a mail that should have left long ago still waits */
        OUTBOX,
        /** the last walk through the audit trail found a row that is not as it was written */
        AUDIT,
        /** a disk that the system writes to is nearly full */
        DISK
    }
}
