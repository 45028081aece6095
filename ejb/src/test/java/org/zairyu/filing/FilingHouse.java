package org.zairyu.filing;

import java.time.LocalDate;
import java.util.List;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.document.DocumentsAtHand;

/** A house in which applications that lack nothing are filed on 15 March 2024. */
abstract class FilingHouse {

    static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    TestHouse house;
    FiledSamples samples;
    FilingDesk desk;

    void open(TestDatabase database) {
        house = DocumentsAtHand.in(TestHouse.on(database));
        samples = FiledSamples.in(house);
        desk = house.get(FilingDesk.class);
    }

    long complete(String name) {
        return samples.of(name).files(1L, 2L).entered();
    }

    FilingDesk.Result file(long id) {
        return desk.file(samples.user(), List.of(id)).get(0);
    }

    static String number(int running) {
        return ApplicationNumber.provisional(DAY, running);
    }
}
