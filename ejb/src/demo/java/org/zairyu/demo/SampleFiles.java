package org.zairyu.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.zairyu.document.Intake;
import org.zairyu.document.Received;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;

/** The files of the sample applications, each made and taken in once and kept as often as it is needed. */
final class SampleFiles implements AutoCloseable {

    private final Intake intake;
    private final Map<String, Received> made = new HashMap<>();

    SampleFiles(Intake intake) {
        this.intake = intake;
    }

    Received documents(SampleCase one) {
        return made.computeIfAbsent(
                "documents " + one.employer(),
                key -> take(StoredFile.Kind.DOCUMENT, "資料.pdf", SamplePdf.ofApplication(employer(one))));
    }

    Received answer(SampleCase one) {
        return made.computeIfAbsent(
                "answer " + one.employer(),
                key -> take(StoredFile.Kind.DOCUMENT, "追加資料.pdf", SamplePdf.ofAnswer(employer(one))));
    }

    Received photo(SampleCase one) {
        boolean longHair = one.applicant().sex().equals("female");
        int number = one.applicant().pick(SamplePhoto.COUNT / 2) * 2 + (longHair ? 0 : 1);
        return made.computeIfAbsent(
                "photo " + number, key -> take(StoredFile.Kind.PHOTO, "photo.jpg", SamplePhoto.jpeg(number)));
    }

    private static String employer(SampleCase one) {
        return SampleEmployer.of(one.employer()).name();
    }

    private Received take(StoredFile.Kind kind, String name, byte[] content) {
        try {
            return intake.receive(kind, name, new ByteArrayInputStream(content));
        } catch (Refusal | IOException ofOurOwn) {
            throw new UncheckedIOException(new IOException(name, ofOurOwn));
        }
    }

    @Override
    public void close() {
        made.values().forEach(Received::close);
    }
}
