package org.zairyu.document;

import java.io.IOException;
import java.nio.file.Path;

/** Where contents lie. Everything here takes part in the caller's transaction: undone when that is. */
interface FileContent {
    /** Takes one piece after the other. */
    interface Pieces {
        void next(byte[] piece, int length) throws IOException;
    }

    /** Writes the content of a file whose row is there, so that it outlives the machine's loss of power. */
    void write(StoredFile file, Path from) throws IOException;

    /** Reads it from the start to the end, in pieces of at most {@link FileChunk#SIZE}. */
    void read(StoredFile file, Pieces to) throws IOException;

    void remove(StoredFile file);
}
