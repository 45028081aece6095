package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** {@link Person} as it is stored. */
@Embeddable
class PersonColumns {

    @Column(name = "name")
    private String name;

    @Column(name = "kana")
    private String kana;

    @Column(name = "nationality")
    private String nationality;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "lang")
    private String language;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "certificate_until")
    private LocalDate certificateUntil;

    protected PersonColumns() {}

    PersonColumns(Person person) {
        name = person.name();
        kana = person.kana();
        nationality = person.nationality();
        email = person.email();
        phone = person.phone();
        language = person.language();
        certificateNumber = person.certificateNumber();
        certificateUntil = person.certificateUntil();
    }

    Person read() {
        return new Person(name, kana, nationality, email, phone, language, certificateNumber, certificateUntil);
    }
}
