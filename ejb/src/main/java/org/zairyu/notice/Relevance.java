package org.zairyu.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Knows whether what a mail says still holds when it is about to leave, perhaps hours after it was written (N-3). Brought by the features
 * whose mails the world can overtake.
 */
public interface Relevance {
    /** The templates that it judges. */
    Set<String> templates();

    /** Those of the mails that need not go any more, by id, each with the reason in a few words for officers. */
    Map<Long, String> overtaken(Collection<Leaving> mails, Instant now);

    /** A mail that is about to leave, as its letter was: template, subject and occasion. */
    record Leaving(long id, String template, String subject, String occasion) {
        /** The id in the subject, when that is of this kind; else -1. */
        public long subjectId(String kind) {
            return number(subject, kind);
        }

        /** The id in the occasion, when that is of this kind; else -1. */
        public long occasionId(String kind) {
            return number(occasion, kind);
        }

        private static long number(String text, String kind) {
            return text.matches(kind + ":[0-9]{1,18}") ? Long.parseLong(text.substring(kind.length() + 1)) : -1;
        }
    }
}
