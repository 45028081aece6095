package org.zairyu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.Requirement;
import org.zairyu.organization.OrganizationKind;

class QualificationTest {

    @ParameterizedTest(name = "{0} certificate until {1}, conditions {2}, on {3}: {4}")
    @CsvSource({
        "PUBLIC, 2024-03-15, false, 2024-03-15, ",
        "PUBLIC, 2024-03-15, false, 2024-03-16, CERTIFICATE_ENDED",
        "PUBLIC, 2024-03-15, true, 2024-03-16, CERTIFICATE_ENDED",
        "PUBLIC, , true, 2024-03-15, CERTIFICATE_MISSING",
        "SUPPORT, 2024-03-15, false, 2024-03-15, ",
        "SUPPORT, , true, 2024-03-15, CERTIFICATE_MISSING",
        "SUPPORT, 2024-03-15, false, 2024-03-16, CERTIFICATE_ENDED",
        "AFFILIATED, , true, 2024-03-15, ",
        "AFFILIATED, , false, 2024-03-15, NEITHER",
        "AFFILIATED, 2024-03-15, false, 2024-03-15, ",
        "AFFILIATED, 2024-03-15, false, 2024-03-16, NEITHER",
        "AFFILIATED, 2024-03-15, true, 2024-03-16, ",
        "SUPERVISING, , true, 2024-03-15, ",
        "SUPERVISING, , false, 2024-03-15, NEITHER"
    })
    @Requirement("U-2")
    void certificateOrConditionsByKind(
            OrganizationKind kind, LocalDate until, boolean conditions, LocalDate today, Qualification.Lack expected) {
        Qualification qualification = new Qualification(until == null ? null : "東取次第123号", until, conditions);
        assertEquals(expected, qualification.lack(kind, today).orElse(null));
    }

    @Test
    void aCertificateHasANumberAndALastDay() {
        assertThrows(IllegalArgumentException.class, () -> new Qualification("東取次第123号", null, true));
        assertThrows(IllegalArgumentException.class, () -> new Qualification(null, LocalDate.of(2024, 3, 15), true));
    }
}
