package org.zairyu.document;

import java.time.Instant;

/**
 * What is known of a stored file, for pages. Sizes in bytes and pixels; {@code pages} is null for a photo, {@code width}
 * and {@code height} for a document.
 */
public record FileFacts(
        long id,
        StoredFile.Kind kind,
        StoredFile.State state,
        String owner,
        int round,
        String name,
        long size,
        String sha256,
        Integer pages,
        Integer width,
        Integer height,
        Instant receivedAt) {}
