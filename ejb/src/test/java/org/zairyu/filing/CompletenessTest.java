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
        "OPEN, '', true, true, true, ''",
        "TOO_EARLY, '', true, true, true, TOO_EARLY",
        "LAST_DAY_OF_STAY, '', true, true, true, LAST_DAY_OF_STAY",
        "TOO_LATE, '', true, true, true, TOO_LATE",
        "OPEN, 'FILER_RIGHT', true, true, true, FILER_RIGHT",
        "OPEN, NOT_OFFERED, true, true, true, NOT_OFFERED",
        "OPEN, COMMISSION, true, true, true, COMMISSION",
        "OPEN, FILER_RIGHT NOT_OFFERED COMMISSION, true, true, true, FILER_RIGHT NOT_OFFERED COMMISSION",
        "OPEN, '', false, true, true, DOCUMENTS",
        "OPEN, '', true, false, true, PHOTO",
        "OPEN, '', true, true, false, RECEIVING",
        "OPEN, '', false, false, false, DOCUMENTS PHOTO RECEIVING",
        "TOO_LATE, 'FILER_RIGHT', false, false, false, TOO_LATE FILER_RIGHT DOCUMENTS PHOTO RECEIVING",
    })
    @Requirement({"F-10", "F-5", "U-2", "U-3", "U-4"})
    void everythingThatIsMissingIsListed(
            FilingWindow.Answer window,
            String rightless,
            boolean documents,
            boolean photo,
            boolean receiving,
            String missing) {
        Completeness.Facts facts =
                new Completeness.Facts(window, right(names(rightless)), documents, photo, receiving, ADULT);
        assertEquals(names(missing), Completeness.missing(facts, TODAY));
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
        Completeness.Facts facts = new Completeness.Facts(
                FilingWindow.Answer.OPEN, right(List.of()), true, false, true, LocalDate.of(2020, 5, 1));
        assertEquals(List.of(), Completeness.missing(facts, TODAY));
    }

    @Test
    @Requirement("F-10")
    void filesAndReceivingAreInTheUsersHand() {
        assertEquals(
                List.of(Missing.DOCUMENTS, Missing.PHOTO, Missing.RECEIVING),
                Arrays.stream(Missing.values())
                        .filter(missing -> !missing.isHindrance())
                        .toList());
    }

    private static Completeness.Right right(List<Missing> lacks) {
        return new Completeness.Right(
                !lacks.contains(Missing.FILER_RIGHT),
                !lacks.contains(Missing.NOT_OFFERED),
                !lacks.contains(Missing.COMMISSION));
    }

    private static List<Missing> names(String spaced) {
        return Arrays.stream(spaced.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Missing::valueOf)
                .toList();
    }
}
