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
        /** Nothing is filed while a maintenance window is in force (L-7); it is not the application that lacks something. */
        MAINTENANCE,
        /** Before the window: nothing else matters yet. */
        TOO_EARLY,
        LAST_DAY_OF_STAY,
        TOO_LATE,
        /** The staff user's certificate has run out or is not there (U-2). */
        FILER_RIGHT,
        /** Staff of this kind of organization may not file this (U-4); their kind has changed since the entry. */
        NOT_OFFERED,
        /** Who commissioned it is not named, or no longer on record (U-3). */
        COMMISSION,
        DOCUMENTS,
        PHOTO,
        RECEIVING;

        /** Whether nothing that the user does on the application's page cures it. */
        public boolean isHindrance() {
            return this != DOCUMENTS && this != PHOTO && this != RECEIVING;
        }
    }

    /**
     * Whether the filer may file it.
     *
     * @param entitled by a certificate or by the approval's conditions (U-2)
     * @param offered to staff of this kind of organization (U-4)
     * @param commissioned by an organization on record, where one is needed (U-3)
     */
    public record Right(boolean entitled, boolean offered, boolean commissioned) {}

    /** What the rule looks at. {@code birthDate} is null where it is not known to the day. */
    public record Facts(
            FilingWindow.Answer window,
            Right right,
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
        missing.addAll(missing(facts.right()));
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

    private static List<Missing> missing(Right right) {
        List<Missing> missing = new ArrayList<>();
        if (!right.entitled()) {
            missing.add(Missing.FILER_RIGHT);
        }
        if (!right.offered()) {
            missing.add(Missing.NOT_OFFERED);
        }
        if (!right.commissioned()) {
            missing.add(Missing.COMMISSION);
        }
        return missing;
    }

    /** Persons under 16 need no photo; an age that is not known counts as 16. */
    public static boolean photoNeeded(LocalDate birthDate, LocalDate today) {
        return birthDate == null || !birthDate.isAfter(today.minusYears(PHOTO_FROM_AGE));
    }
}
