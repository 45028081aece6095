package org.zairyu.server;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the EAR whose module of beans also holds the sample data of the demonstration. The EAR itself stays without. */
final class SampleEar {
    private static final String MODULE = "/zairyu-ejb.jar";
    private static final String DEMONSTRATION = "/org/zairyu/demo";

    private SampleEar() {}

    /** Whether the demonstration is in this EAR, in any of its archives. */
    static boolean isIn(Path ear) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(ear);
                Stream<Path> all = Files.walk(inside.getPath("/"))) {
            for (Path archive : all.filter(path -> path.toString().matches(".*zairyu[^/]*\\.[jw]ar"))
                    .toList()) {
                if (isInArchive(archive)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInArchive(Path archive) throws IOException {
        try (FileSystem classes = FileSystems.newFileSystem(archive);
                Stream<Path> all = Files.walk(classes.getPath("/"))) {
            return all.anyMatch(path -> path.toString().contains(DEMONSTRATION)
                    || path.getFileName() != null
                            && path.getFileName().toString().contains("-demo"));
        }
    }

    /**
     * Makes the copy.
     *
     * @param demo the jar of the demonstration, as the build made it
     */
    static Path of(Path ear, Path demo, Path copy) throws IOException {
        if (!Files.isRegularFile(demo)) {
            throw new IllegalStateException(
                    "There is no " + demo + ", the sample data: package the module ejb before this one.");
        }
        Files.copy(ear, copy, StandardCopyOption.REPLACE_EXISTING);
        Path module = Files.createTempFile("zairyu-ejb", ".jar");
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Path place = inside.getPath(MODULE);
            Files.copy(place, module, StandardCopyOption.REPLACE_EXISTING);
            add(demo, module);
            Files.copy(module, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(module);
        }
        return copy;
    }

    private static void add(Path demo, Path module) throws IOException {
        try (FileSystem from = FileSystems.newFileSystem(demo);
                FileSystem to = FileSystems.newFileSystem(module);
                Stream<Path> all = Files.walk(from.getPath(DEMONSTRATION))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path place = to.getPath(file.toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
