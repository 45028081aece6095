package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.document.Received;

@Tag("database")
class AttachmentDeskTest {

    private TestHouse house;
    private FilingSamples samples;
    private AttachmentDesk desk;
    private Actor user;

    private void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        desk = house.get(AttachmentDesk.class);
        user = samples.user();
    }

    private List<Long> files(long id) {
        return house.get(FileDirectory.class).ofOwner("application:" + id).stream()
                .map(FileFacts::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-8", "A-9"})
    void documentsAreAttachedReplacedAndRemoved(TestDatabase database) {
        open(database);
        long id = samples.entered();
        samples.attach(id);
        long first = samples.read(id).getDocumentsFileId();
        try (Received other = samples.pdf("差し替え.pdf")) {
            desk.attachDocuments(user, id, other);
        }
        long second = samples.read(id).getDocumentsFileId();
        assertNotEquals(first, second);
        assertEquals(List.of(second), files(id));
        desk.removeDocuments(user, id);
        desk.removeDocuments(user, id);
        assertNull(samples.read(id).getDocumentsFileId());
        assertEquals(List.of(), files(id));
        assertEquals(
                List.of(
                        ApplicationEvent.Kind.STARTED,
                        ApplicationEvent.Kind.ENTERED,
                        ApplicationEvent.Kind.DOCUMENTS_ATTACHED,
                        ApplicationEvent.Kind.DOCUMENTS_ATTACHED,
                        ApplicationEvent.Kind.DOCUMENTS_REMOVED),
                samples.events(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-8", "A-7", "A-9"})
    void aPhotoIsSeenBeforeItIsTaken(TestDatabase database) {
        open(database);
        long id = samples.entered();
        samples.photo(id);
        long first = samples.read(id).getPhotoFileId();
        try (Received other = samples.jpeg()) {
            desk.proposePhoto(user, id, other);
        }
        assertEquals(first, samples.read(id).getPhotoFileId(), "what is attached stays while the other is looked at");
        long proposed = samples.proposed(id);
        desk.dropPhoto(user, id);
        assertEquals(List.of(first), files(id));
        assertThrows(NotFound.class, () -> desk.acceptPhoto(user, id, proposed));
        samples.photo(id);
        assertNotEquals(first, samples.read(id).getPhotoFileId());
        assertEquals(1, files(id).size());
        desk.removePhoto(user, id);
        assertNull(samples.read(id).getPhotoFileId());
        assertEquals(List.of(), files(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-1")
    void aPhotoOfAnotherApplicationIsNotTaken(TestDatabase database) {
        open(database);
        long id = samples.entered();
        long other = samples.entered();
        try (Received photo = samples.jpeg()) {
            desk.proposePhoto(user, other, photo);
        }
        long proposed = samples.proposed(other);
        assertThrows(NotFound.class, () -> desk.acceptPhoto(user, id, proposed));
        assertNull(samples.read(id).getPhotoFileId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-7")
    void documentsAreNoPhoto(TestDatabase database) {
        open(database);
        long id = samples.entered();
        samples.attach(id);
        long documents = samples.read(id).getDocumentsFileId();
        assertThrows(IllegalArgumentException.class, () -> desk.acceptPhoto(user, id, documents));
        assertNull(samples.read(id).getPhotoFileId());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-7")
    void aPhotoTakenTwiceIsThereOnce(TestDatabase database) {
        open(database);
        long id = samples.entered();
        samples.photo(id);
        long photo = samples.read(id).getPhotoFileId();
        desk.acceptPhoto(user, id, photo);
        assertEquals(photo, samples.read(id).getPhotoFileId());
        assertEquals(List.of(photo), files(id));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("A-9")
    void afterFilingNothingIsReplacedOrRemoved(TestDatabase database) {
        open(database);
        long id = samples.filed();
        List<Long> filed = files(id);
        assertThrows(WrongState.class, () -> samples.attach(id));
        assertThrows(WrongState.class, () -> desk.removeDocuments(user, id));
        assertThrows(WrongState.class, () -> desk.removePhoto(user, id));
        assertThrows(WrongState.class, () -> samples.photo(id));
        assertThrows(WrongState.class, () -> desk.dropPhoto(user, id));
        assertEquals(filed, files(id));
        assertNotNull(samples.read(id).getDocumentsFileId());
        long draft = samples.draft();
        assertThrows(WrongState.class, () -> samples.attach(draft));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"F-7", "S-1"})
    void nothingIsAttachedToSomebodyElses(TestDatabase database) {
        open(database);
        long id = samples.entered();
        Actor colleague = samples.colleague();
        try (Received received = samples.pdf("書類.pdf")) {
            assertThrows(NotFound.class, () -> desk.attachDocuments(colleague, id, received));
        }
        assertThrows(NotFound.class, () -> desk.removeDocuments(colleague, id));
        assertThrows(NotFound.class, () -> desk.removePhoto(colleague, id));
        assertThrows(NotFound.class, () -> desk.dropPhoto(colleague, id));
        assertEquals(4, Audited.refused(house, "NOT_YOURS"));
        assertEquals(List.of(), files(id));
    }
}
