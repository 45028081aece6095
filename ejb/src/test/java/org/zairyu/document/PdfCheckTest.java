package org.zairyu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zairyu.Requirement;

class PdfCheckTest {
    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Reason reason(byte[] pdf, PdfCheck.Limits limits) throws IOException {
        Path file = file(pdf);
        return assertThrows(Refusal.class, () -> PdfCheck.check(file, limits)).reason();
    }

    private static PdfCheck.Limits limits(int pages, long unpacked, long tables, Duration time) {
        return new PdfCheck.Limits(pages, unpacked, tables, 1 << 20, time);
    }

    @Test
    @Requirement("A-1")
    void countsThePagesThatAreThere() throws IOException, Refusal {
        assertEquals(17, PdfCheck.check(file(PdfSamples.pages(17))).pages());
    }

    @Test
    @Requirement("A-2")
    void givesUpWhenTheTimeIsOver() throws IOException {
        PdfCheck.Limits noTime = limits(10, 1 << 20, 1 << 20, Duration.ZERO);
        assertEquals(Reason.TOOK_TOO_LONG, reason(PdfSamples.pages(1), noTime));
    }

    @Test
    @Requirement("A-2")
    void givesUpWhenTheTableUnpacksToTooMuch() throws IOException {
        PdfCheck.Limits smallTable = limits(10, 1 << 20, 20, Duration.ofSeconds(20));
        assertEquals(Reason.TOO_COMPLEX, reason(PdfSamples.pages(1), smallTable));
    }

    @Test
    @Requirement("A-1")
    void tellsHowManyPagesAreAllowed() throws IOException {
        Path file = file(PdfSamples.pages(4));
        Refusal refusal = assertThrows(
                Refusal.class, () -> PdfCheck.check(file, limits(3, 1 << 20, 1 << 20, Duration.ofSeconds(20))));
        assertEquals(Reason.TOO_MANY_PAGES, refusal.reason());
        assertEquals(3, refusal.arguments().get(0));
    }
}
