package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.filing.Completeness.Missing;

class CompletenessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    private static final LocalDate ADULT = LocalDate.of(1990, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "OPEN, true, true, true, true, ''",
        "TOO_EARLY, true, true, true, true, TOO_EARLY",
        "LAST_DAY_OF_STAY, true, true, true, true, LAST_DAY_OF_STAY",
        "TOO_LATE, true, true, true, true, TOO_LATE",
        "OPEN, false, true, true, true, FILER_RIGHT",
        "OPEN, true, false, true, true, DOCUMENTS",
        "OPEN, true, true, false, true, PHOTO",
        "OPEN, true, true, true, false, RECEIVING",
        "OPEN, true, false, false, false, DOCUMENTS PHOTO RECEIVING",
        "TOO_LATE, false, false, false, false, TOO_LATE FILER_RIGHT DOCUMENTS PHOTO RECEIVING",
    })
    @Requirement({"F-10", "F-5", "U-2"})
    void everythingThatIsMissingIsListed(
            FilingWindow.Answer window,
            boolean entitled,
            boolean documents,
            boolean photo,
            boolean receiving,
            String missing) {
        Completeness.Facts facts = new Completeness.Facts(window, entitled, documents, photo, receiving, ADULT);
        assertEquals(
                Arrays.stream(missing.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Missing::valueOf)
                        .toList(),
                Completeness.missing(facts, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-02, true",
        "2008-03-14, true",
        // reaches 16 on its birthday, today
        "2008-03-15, true",
        "2008-03-16, false",
        "2024-03-15, false",
        ", true",
    })
    @Requirement("A-7")
    void nobodyUnderSixteenNeedsAPhoto(LocalDate birth, boolean needed) {
        assertEquals(needed, Completeness.photoNeeded(birth, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, false", "2024-02-29, true", "2024-03-01, true"})
    @Requirement("A-7")
    void whoIsBornOnTheLeapDayHasABirthdayInALeapYear(LocalDate today, boolean needed) {
        assertEquals(needed, Completeness.photoNeeded(LocalDate.of(2008, 2, 29), today));
    }

    @Test
    @Requirement({"A-7", "F-10"})
    void aChildIsCompleteWithoutAPhoto() {
        Completeness.Facts facts =
                new Completeness.Facts(FilingWindow.Answer.OPEN, true, true, false, true, LocalDate.of(2020, 5, 1));
        assertEquals(List.of(), Completeness.missing(facts, TODAY));
    }
}
