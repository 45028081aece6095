package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.document.CorpusSamples.Sample;

class AcceptanceCorpusTest {
    private final Intake intake = new Intake();

    static Stream<Sample> bad() {
        return CorpusSamples.bad().stream();
    }

    static Stream<Sample> good() {
        return CorpusSamples.good().stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    @Requirement({"A-1", "A-2", "A-7"})
    void isRefusedWithItsReason(Sample sample) throws IOException {
        assertEquals(sample.expected(), refusalOf(sample).reason());
    }

    @ParameterizedTest
    @MethodSource("good")
    @Requirement({"A-1", "A-2", "A-7"})
    void isAccepted(Sample sample) throws IOException {
        Refusal refusal = refusalOf(sample);
        assertNull(refusal, () -> "refused: " + refusal.reason());
    }

    @Test
    void theTableOfBadFilesIsWritten() throws IOException {
        List<Sample> samples = CorpusSamples.bad();
        assertTrue(samples.size() >= 30);
        StringBuilder table = new StringBuilder("| file | what it is | reason | message |\n|---|---|---|---|\n");
        for (Sample sample : samples) {
            Refusal refusal = refusalOf(sample);
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(sample.name(), sample.what(), refusal.reason(), refusal.words(Locale.JAPANESE)));
        }
        Files.writeString(Path.of("target", "bad-files.md"), table);
    }

    private Refusal refusalOf(Sample sample) throws IOException {
        try (Received received =
                intake.receive(sample.kind(), sample.name(), new ByteArrayInputStream(sample.content()))) {
            assertTrue(received.size() > 0);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
