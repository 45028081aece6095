package org.zairyu.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Contents as rows beside their file's row: one transaction, one backup. */
@Dependent
class DatabaseContent implements FileContent {
    private static final String INSERT = "insert into file_chunk (file_id, seq, content) values (?, ?, ?)";
    private static final String PIECE = "select c.content from FileChunk c where c.fileId = :file and c.seq = :seq";
    private static final String DELETE = "delete from FileChunk c where c.fileId = :file";

    @PersistenceContext
    EntityManager em;

    @Override
    public void write(StoredFile file, Path from) throws IOException {
        em.flush();
        try (InputStream in = Files.newInputStream(from)) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(FileChunk.SIZE);
                    piece.length > 0;
                    piece = in.readNBytes(FileChunk.SIZE)) {
                em.createNativeQuery(INSERT)
                        .setParameter(1, file.getId())
                        .setParameter(2, seq++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        }
    }

    @Override
    public void read(StoredFile file, Pieces to) throws IOException {
        for (int seq = 0; (long) seq * FileChunk.SIZE < file.getSize(); seq++) {
            List<byte[]> piece = em.createQuery(PIECE, byte[].class)
                    .setParameter("file", file.getId())
                    .setParameter("seq", seq)
                    .getResultList();
            if (piece.isEmpty()) {
                return;
            }
            to.next(piece.get(0), piece.get(0).length);
        }
    }

    @Override
    public void remove(StoredFile file) {
        em.createQuery(DELETE).setParameter("file", file.getId()).executeUpdate();
    }
}
