package org.zairyu.filing;

import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

/** A house with a staff user who enters applications. */
abstract class EntryHouse {

    /** The part about the applicant. */
    static final String PERSON = "extension.applicant";

    TestHouse house;
    FilingSamples samples;
    EntryDesk desk;

    void open(TestDatabase database) {
        house = TestHouse.on(database);
        samples = FilingSamples.in(house);
        desk = house.get(EntryDesk.class);
    }
}
