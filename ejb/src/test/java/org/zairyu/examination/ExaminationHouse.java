package org.zairyu.examination;

import java.time.LocalDate;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.OfficerRole;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.FiledSamples;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.RecordingOutbox;

/** A house with two examiners, whose mails are kept as letters. */
abstract class ExaminationHouse {

    /** Documents are asked for until then. */
    static final LocalDate DUE = LocalDate.of(2024, 3, 29);

    RecordingOutbox outbox;
    TestHouse house;
    FiledSamples samples;
    Actor examiner;
    Actor colleague;
    ExaminationDesk desk;

    void open(TestDatabase database) {
        outbox = new RecordingOutbox();
        house = DocumentsAtHand.in(TestHouse.on(database)).set(Outbox.class, outbox);
        samples = FiledSamples.in(house);
        examiner = samples.officer("fujino", "tokyo", OfficerRole.EXAMINER);
        colleague = samples.officer("otani", "tokyo", OfficerRole.EXAMINER);
        desk = house.get(ExaminationDesk.class);
    }

    long version(long id) {
        return samples.read(id).getVersion();
    }

    long mails(String template) {
        return outbox.letters(template).size();
    }
}
