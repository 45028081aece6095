package org.zairyu.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Contents as files in the operator's folder, under names of our own. A content is on the disk, whole, before its row is
 * committed; one whose row never came, or is gone, is swept later ({@link FileSweep}).
 */
@Dependent
class DirectoryContent implements FileContent {
    private static final Logger LOG = Logger.getLogger(DirectoryContent.class.getName());
    private static final String UNFINISHED = ".part";

    @Inject
    @ConfigProperty(name = "documents.directory", defaultValue = "data/documents")
    String directory;

    @Inject
    TransactionEnd end;

    /** A new name in the folder: two letters of a sub-folder, then a random number. */
    static String newPlace() {
        String name = UUID.randomUUID().toString();
        return name.substring(0, 2) + "/" + name;
    }

    Path root() {
        return Path.of(directory).toAbsolutePath();
    }

    @Override
    public void write(StoredFile file, Path from) throws IOException {
        Path target = root().resolve(file.getPlace());
        end.whenRolledBack(() -> deleteIfThere(target));
        Path folder = target.getParent();
        Files.createDirectories(folder);
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.copy(from, unfinished, StandardCopyOption.REPLACE_EXISTING);
        toDisk(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        folderToDisk(folder);
        folderToDisk(root());
    }

    private static void toDisk(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** So that the name, too, outlives a loss of power. Not every system opens folders; those keep names by themselves. */
    private static void folderToDisk(Path folder) {
        try {
            toDisk(folder, StandardOpenOption.READ);
        } catch (IOException notThere) {
            LOG.log(Level.FINE, "This system does not force folders", notThere);
        }
    }

    @Override
    public void read(StoredFile file, Pieces to) throws IOException {
        try (InputStream in = Files.newInputStream(root().resolve(file.getPlace()))) {
            byte[] piece = new byte[FileChunk.SIZE];
            for (int length = in.readNBytes(piece, 0, piece.length);
                    length > 0;
                    length = in.readNBytes(piece, 0, piece.length)) {
                to.next(piece, length);
            }
        }
    }

    @Override
    public void remove(StoredFile file) {
        Path target = root().resolve(file.getPlace());
        end.whenCommitted(() -> deleteIfThere(target));
    }

    static void deleteIfThere(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "A content without row stays until the next sweep", stays);
        }
    }
}
