package org.zairyu.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A person of the samples. What no table needs to say (numbers of passport and card, telephone) follows from the name, so
 * that the same person has the same passport in an earlier application.
 *
 * @param birthDate {@code yyyy-MM-dd}
 * @param endOfStay the last day of the present stay
 */
public record SampleApplicant(
        String nameLatin,
        String nameKanji,
        String nationality,
        String sex,
        String birthDate,
        String homeTown,
        LocalDate endOfStay) {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** The person whom the walk in the README enters; only the last day of the stay depends on the day of the walk. */
    public static SampleApplicant ofTheWalk(LocalDate endOfStay) {
        return new SampleApplicant(
                "TRAN THI MINH ANH", "", "VNM", "female", "1996-05-14", "Da Nang, Hai Chau District", endOfStay);
    }

    static SampleApplicant of(Map<String, String> row, LocalDate endOfStay) {
        return new SampleApplicant(
                row.get("nameLatin"),
                row.get("nameKanji"),
                row.get("nationality"),
                row.get("sex"),
                row.get("birthDate"),
                row.get("homeTown"),
                endOfStay);
    }

    String passportNumber() {
        return letter(3) + letter(7) + digits(7);
    }

    String cardNumber() {
        return letter(5) + letter(11) + digits(8) + letter(13) + letter(17);
    }

    String mobile() {
        return "0900000" + digits(4);
    }

    String email() {
        return nameLatin.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.jp";
    }

    /** A number from 0 to below {@code bound} that belongs to this person. */
    int pick(int bound) {
        return Math.floorMod(nameLatin.hashCode(), bound);
    }

    private String digits(int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", pick((int) Math.pow(10, count)));
    }

    private String letter(int salt) {
        return LETTERS.charAt(Math.floorMod(nameLatin.hashCode() / salt, LETTERS.length())) + "";
    }
}
