package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The applicant (申請人) as lists, queues and rules need the person: taken from the answers each time a part is saved, so that the
 * answers stay the only place where they are entered. Any of it can be missing in a draft.
 */
@Embeddable
public class Applicant {

    @Column(name = "name_latin")
    private String nameLatin;

    @Column(name = "name_kanji")
    private String nameKanji;

    private String nationality;

    @Column(name = "birth_date")
    private String birthDate;

    @Column(name = "card_number")
    private String cardNumber;

    @Column(name = "passport_number")
    private String passportNumber;

    @Column(name = "end_of_stay")
    private LocalDate endOfStay;

    private String prefecture;

    @Column(name = "notification_email")
    private String notificationEmail;

    protected Applicant() {}

    /** Somebody of whom only the end of the stay is known yet (Step1). */
    static Applicant unknown(LocalDate endOfStay) {
        Applicant applicant = new Applicant();
        applicant.endOfStay = endOfStay;
        return applicant;
    }

    /** The person as answered. {@code birthDate} is {@code yyyy-MM-dd}, {@code prefecture} a code of two digits. */
    static Applicant answered(
            String nameLatin,
            String nameKanji,
            String nationality,
            String birthDate,
            String cardNumber,
            String passportNumber,
            LocalDate endOfStay,
            String prefecture,
            String notificationEmail) {
        Applicant applicant = new Applicant();
        applicant.nameLatin = nameLatin;
        applicant.nameKanji = nameKanji;
        applicant.nationality = nationality;
        applicant.birthDate = birthDate;
        applicant.cardNumber = cardNumber;
        applicant.passportNumber = passportNumber;
        applicant.endOfStay = endOfStay;
        applicant.prefecture = prefecture;
        applicant.notificationEmail = notificationEmail;
        return applicant;
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public String getNameKanji() {
        return nameKanji;
    }

    /** {@code yyyy-MM-dd}, or null. */
    public String getBirthDate() {
        return birthDate;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public String getPassportNumber() {
        return passportNumber;
    }

    public LocalDate getEndOfStay() {
        return endOfStay;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public String getNotificationEmail() {
        return notificationEmail;
    }
}
