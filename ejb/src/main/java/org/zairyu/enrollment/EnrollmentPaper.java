package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a paper at the enrollment desk, and what it was recognised as: which kind it is, of which organization, of which bureau's
 * affair. What becomes of it is {@link Enrollment}.
 */
@MappedSuperclass
abstract class EnrollmentPaper {

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Occasion stated;

    private String bureau;

    @Column(name = "organization_id")
    private Long organizationId;

    @Embedded
    private ArrivalColumns arrival;

    @Embedded
    private CorporateColumns corporate;

    @Embedded
    private PersonColumns person;

    @Column(name = "same_as")
    private Long sameAs;

    private boolean apart;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected EnrollmentPaper() {}

    EnrollmentPaper(String bureau) {
        this.bureau = bureau;
    }

    /** What it says; what was settled of the organization is open again once it is written otherwise. */
    void write(Occasion statedByPaper, Arrival how, Corporate organization, Person user) {
        if (!organization.isNamedLike(corporate())) {
            settled(null, false);
        }
        stated = statedByPaper;
        arrival = new ArrivalColumns(how);
        corporate = new CorporateColumns(organization);
        person = new PersonColumns(user);
    }

    void settled(Long organization, boolean anotherOne) {
        sameAs = organization;
        apart = anotherOne;
    }

    /** Which it is, and of which organization known here (null: a new one). */
    void recognise(Occasion decided, Long organization) {
        occasion = decided;
        organizationId = organization;
    }

    /** Which last valid day it is about, a periodic report. */
    void reports(LocalDate day) {
        lastDay = day;
    }

    List<Checklist.Item> wanted() {
        return Checklist.of(occasion, arrival(), corporate(), person());
    }

    /** Whether it is a report that came later than one month before (T-4). */
    boolean late() {
        return lastDay != null && ReportRule.late(arrival().receivedOn(), lastDay);
    }

    Occasion occasion() {
        return occasion;
    }

    Occasion stated() {
        return stated;
    }

    String bureau() {
        return bureau;
    }

    Long organizationId() {
        return organizationId;
    }

    Long sameAs() {
        return sameAs;
    }

    boolean apart() {
        return apart;
    }

    Arrival arrival() {
        return (arrival == null ? new ArrivalColumns() : arrival).read();
    }

    Corporate corporate() {
        return (corporate == null ? new CorporateColumns() : corporate).read();
    }

    Person person() {
        return (person == null ? new PersonColumns() : person).read();
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
