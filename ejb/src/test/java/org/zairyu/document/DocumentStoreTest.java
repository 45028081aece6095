package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.audit.Actor;

@Tag("database")
class DocumentStoreTest {
    private static final String OWNER = "application:7";
    private static final Ownership OWNERSHIP = Ownership.asFiled(OWNER, Actor.staff(12));

    @TempDir
    Path folder;

    private final TransactionEnds ends = new TransactionEnds();

    static Stream<Arguments> places() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of("database", "directory").map(where -> Arguments.of(database, where)));
    }

    private TestHouse house(TestDatabase database, String where) {
        return TestHouse.on(database)
                .config("documents.store", where)
                .config("documents.directory", folder.toString())
                .set(TransactionEnd.class, ends);
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement({"A-1", "A-10"})
    void whatIsReadBackIsWhatWasSent(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        byte[] sent = PdfSamples.filled(PdfSamples.scanned(9_000_000), 10 * 1024 * 1024);
        long id = keep(house, sent);
        assertArrayEquals(sent, read(house, id));
        FileFacts facts = house.get(FileDirectory.class).find(id).orElseThrow();
        assertEquals(10 * 1024 * 1024, facts.size());
        assertEquals("書類.pdf", facts.name());
        assertEquals(house.now(), facts.receivedAt());
        assertEquals(PdfSamples.pagesOf(sent), facts.pages());
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement({"A-9", "A-10"})
    void anotherFileTakesThePlaceOfTheFirst(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        long first = keep(house, PdfSamples.pages(1));
        byte[] other = PdfSamples.pages(2);
        long second = house.tx(() -> {
            house.get(DocumentStore.class).remove(first);
            return received(house, other);
        });
        ends.commit();
        assertEquals(
                List.of(second),
                house.get(FileDirectory.class).ofOwner(OWNER).stream()
                        .map(FileFacts::id)
                        .toList());
        assertArrayEquals(other, read(house, second));
        assertEquals(where.equals("directory") ? 1 : 0, filesInFolder());
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement("A-10")
    void aTransactionThatFailsLeavesWhatWasThere(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        byte[] sent = PdfSamples.pages(3);
        long first = keep(house, sent);
        assertThrows(
                IllegalStateException.class,
                () -> house.tx(() -> {
                    house.get(DocumentStore.class).remove(first);
                    received(house, PdfSamples.pages(2));
                    throw new IllegalStateException("the desk failed");
                }));
        ends.rollBack();
        assertArrayEquals(sent, read(house, first));
        assertEquals(1, house.get(FileDirectory.class).ofOwner(OWNER).size());
        assertEquals(where.equals("directory") ? 1 : 0, filesInFolder());
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement("A-10")
    void aBrokenUploadLeavesNothing(TestDatabase database, String where) throws IOException {
        TestHouse house = house(database, where);
        byte[] pdf = PdfSamples.pages(1);
        InputStream breaksOff = new SequenceInputStream(new ByteArrayInputStream(pdf), new Broken());
        DocumentStore store = house.get(DocumentStore.class);
        assertThrows(
                UncheckedIOException.class,
                () -> store.receive(StoredFile.Kind.DOCUMENT, OWNER, Actor.staff(12), "a.pdf", breaksOff));
        ends.rollBack();
        assertEquals(List.of(), house.get(FileDirectory.class).ofOwner(OWNER));
        assertEquals(0, filesInFolder());
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement("A-10")
    void aDamagedFileNeverArrivesWhole(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        byte[] sent = PdfSamples.filled(PdfSamples.pages(1), 600_000);
        long id = keep(house, sent);
        damage(house, id, where);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IOException.class, () -> copy(house, id, out));
        assertTrue(out.size() < sent.length);
    }

    private void damage(TestHouse house, long id, String where) throws IOException {
        if (where.equals("directory")) {
            Path file = contents().get(0);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } else {
            house.tx(() -> house.em()
                    .createNativeQuery("delete from file_chunk where file_id = ? and seq = 2")
                    .setParameter(1, id)
                    .executeUpdate());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement("A-7")
    void aPhotoIsProposedSeenAndAccepted(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        propose(house);
        long id = propose(house);
        List<FileFacts> all = house.get(FileDirectory.class).ofOwner(OWNER);
        assertEquals(1, all.size(), "the proposal before was let go");
        assertEquals(StoredFile.State.PROPOSED, all.get(0).state());
        assertTrue(read(house, id).length <= 50_000);
        assertThrows(IllegalArgumentException.class, () -> house.get(DocumentStore.class)
                .accept(id, "application:8"));
        house.get(DocumentStore.class).accept(id, OWNER);
        FileFacts kept = house.get(FileDirectory.class).find(id).orElseThrow();
        assertEquals(StoredFile.State.KEPT, kept.state());
        assertEquals(600, kept.width());
        assertEquals(800, kept.height());
    }

    @ParameterizedTest
    @MethodSource("places")
    @Requirement("A-10")
    void theSweepTakesOnlyWhatNobodyMisses(TestDatabase database, String where) throws Refusal, IOException {
        TestHouse house = house(database, where);
        long kept = keep(house, PdfSamples.pages(1));
        long forgotten = propose(house);
        Files.createDirectories(folder.resolve("ab"));
        Path orphan = Files.writeString(folder.resolve("ab/abandoned"), "x");
        Path young = Files.writeString(folder.resolve("ab/young"), "x");
        for (Path file : contents()) {
            if (!file.equals(young)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            }
        }
        house.pass(Duration.ofDays(2));
        house.tx(() -> house.get(FileSweep.class));
        ends.commit();
        assertFalse(Files.exists(orphan));
        assertTrue(Files.exists(young));
        assertTrue(house.get(FileDirectory.class).find(forgotten).isEmpty());
        assertTrue(read(house, kept).length > 0);
        assertEquals(where.equals("directory") ? 2 : 1, filesInFolder());
    }

    private long keep(TestHouse house, byte[] pdf) throws Refusal, IOException {
        long id = house.tx(() -> received(house, pdf));
        ends.commit();
        return id;
    }

    private static long received(TestHouse house, byte[] pdf) throws Refusal {
        return house.get(DocumentStore.class)
                .receive(StoredFile.Kind.DOCUMENT, OWNER, Actor.staff(12), "C:\\書類.pdf", new ByteArrayInputStream(pdf))
                .getId();
    }

    private long propose(TestHouse house) throws Refusal, IOException {
        InputStream photo = new ByteArrayInputStream(PhotoSamples.jpeg(1200, 1600));
        try (Received received = house.get(Intake.class).receive(StoredFile.Kind.PHOTO, "face.jpg", photo)) {
            long id =
                    house.get(DocumentStore.class).propose(received, OWNERSHIP).getId();
            ends.commit();
            return id;
        }
    }

    private static byte[] read(TestHouse house, long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(house, id, out);
        return out.toByteArray();
    }

    private static void copy(TestHouse house, long id, ByteArrayOutputStream out) throws IOException {
        house.get(DocumentStore.class).copyTo(id, out);
    }

    private long filesInFolder() throws IOException {
        return contents().size();
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A line that breaks. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
