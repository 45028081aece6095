package org.zairyu.examination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotFound;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.document.PdfSamples;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;
import org.zairyu.filing.FiledSamples;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.RecordingOutbox;

@Tag("database")
class CasePapersTest {

    private TestHouse house;
    private FiledSamples samples;
    private Actor me;

    private void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database)).set(Outbox.class, new RecordingOutbox());
        samples = FiledSamples.in(house);
        me = samples.officer("fujino", "tokyo", OfficerRole.EXAMINER);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"X-2", "X-5", "S-1"})
    void papersAreForTheBureauAloneAndOnlyOnceTheyWereSent(TestDatabase database) throws Exception {
        open(database);
        byte[] sent = PdfSamples.pages(1);
        long draft = samples.of("OSEI KWAME").filed();
        long other = stored(draft, sent);
        long documents = stored(draft, sent);
        long id = samples.of("RAHMAN MD ARIFUL").files(documents, null).filed();
        CasePapers papers = house.get(CasePapers.class);

        CasePapers.Opened opened = papers.open(me, id, documents);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.copyTo(opened, out);
        assertArrayEquals(sent, out.toByteArray());
        assertEquals("application/pdf", opened.mediaType());
        assertEquals(1, Audited.done(house, "file.opened", "application:" + id));

        assertThrows(NotFound.class, () -> papers.open(me, id, other));
        assertThrows(NotFound.class, () -> papers.open(me, id, 999_999));
        Actor far = samples.officer("nishi", "osaka", OfficerRole.EXAMINER);
        assertThrows(NotFound.class, () -> papers.open(far, id, documents));

        house.get(ExaminationDesk.class)
                .requestDocuments(me, id, samples.read(id).getVersion(), "資料", LocalDate.of(2024, 3, 29));
        assertThrows(NotFound.class, () -> papers.open(me, id, other));
        samples.answer(id, other);
        assertEquals(other, papers.open(me, id, other).id());
    }

    private long stored(long id, byte[] content) {
        return house.tx(() -> {
            try {
                long file = house.get(DocumentStore.class)
                        .receive(
                                StoredFile.Kind.DOCUMENT,
                                "application:" + id,
                                samples.user(),
                                "資料.pdf",
                                new ByteArrayInputStream(content))
                        .getId();
                return file;
            } catch (Refusal refused) {
                throw new IllegalStateException(refused);
            }
        });
    }
}
