package org.zairyu.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an entered application still lacks before it can be filed (F-10; guide §5(1)ウIII-V). Each thing missing has its words in the
 * bundle, {@code filing.missing.<name>}, and its place on the application's page.
 */
public final class Completeness {

    /** From this age on a photo is asked for. */
    private static final int PHOTO_FROM_AGE = 16;

    /** One thing that is missing, most fundamental first. */
    public enum Missing {
        /** Before the window: nothing else matters yet. */
        TOO_EARLY,
        LAST_DAY_OF_STAY,
        TOO_LATE,
        /** The staff user's certificate has run out or is not there (U-2). */
        FILER_RIGHT,
        DOCUMENTS,
        PHOTO,
        RECEIVING
    }

    /** What the rule looks at. {@code birthDate} is null where it is not known to the day. */
    public record Facts(
            FilingWindow.Answer window,
            boolean filerEntitled,
            boolean documents,
            boolean photo,
            boolean receiving,
            LocalDate birthDate) {}

    private Completeness() {}

    /** Everything that is missing on this day; empty when it can be filed. */
    public static List<Missing> missing(Facts facts, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        switch (facts.window()) {
            case TOO_EARLY -> missing.add(Missing.TOO_EARLY);
            case LAST_DAY_OF_STAY -> missing.add(Missing.LAST_DAY_OF_STAY);
            case TOO_LATE -> missing.add(Missing.TOO_LATE);
            case OPEN -> {}
        }
        if (!facts.filerEntitled()) {
            missing.add(Missing.FILER_RIGHT);
        }
        if (!facts.documents()) {
            missing.add(Missing.DOCUMENTS);
        }
        if (!facts.photo() && photoNeeded(facts.birthDate(), today)) {
            missing.add(Missing.PHOTO);
        }
        if (!facts.receiving()) {
            missing.add(Missing.RECEIVING);
        }
        return missing;
    }

    /** Persons under 16 need no photo; an age that is not known counts as 16. */
    public static boolean photoNeeded(LocalDate birthDate, LocalDate today) {
        return birthDate == null || !birthDate.isAfter(today.minusYears(PHOTO_FROM_AGE));
    }
}
