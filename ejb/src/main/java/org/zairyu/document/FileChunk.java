package org.zairyu.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * A piece of a stored file's content, 256 KB each but the last. Written by a plain statement, so that the transaction
 * does not hold the whole file in memory, and read one after the other; never changed, removed with its file.
 */
@Entity
@Table(name = "file_chunk")
@IdClass(FileChunk.Key.class)
public class FileChunk {
    /** Bytes of a piece. */
    static final int SIZE = 256 * 1024;

    @Id
    @Column(name = "file_id")
    private long fileId;

    @Id
    private int seq;

    @Lob
    private byte[] content;

    protected FileChunk() {}

    /** Which file, and which piece of it, from 0. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long fileId;
        private int seq;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.fileId == fileId && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(fileId) * 31 + seq;
        }
    }
}
