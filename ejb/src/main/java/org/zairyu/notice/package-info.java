/**
 * Mails: written into the outbox in the transaction of what they tell of, sent after it by a round, never lost and never sent twice by
 * two nodes (N-1, N-2, N-4, N-5).
 */
package org.zairyu.notice;
