package org.zairyu.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.zairyu.form.Answers;
import org.zairyu.form.FormDefinition;

/**
 * Finds the applicant in the answers. The forms ask for the same things under the same names, each in its own first part
 * ({@code <procedure>.applicant}); the address for notices stands in {@code shared.receipt}.
 */
final class ApplicantReading {

    private ApplicantReading() {}

    static Applicant of(Application application, FormDefinition form, Map<String, Answers> answers) {
        Answers person = answers.getOrDefault(applicantPart(form), Answers.none());
        Answers receipt = answers.getOrDefault("shared.receipt", Answers.none());
        LocalDate end = day(text(person, "currentExpiry"));
        return Applicant.answered(
                text(person, "nameLatin"),
                text(person, "nameKanji"),
                text(person, "nationality"),
                text(person, "birthDate"),
                text(person, "residenceCardNumber"),
                text(person, "passportNumber"),
                end == null ? application.getApplicant().getEndOfStay() : end,
                text(person, "address.prefecture"),
                text(receipt, "notificationEmail"));
    }

    /** The part that asks who the applicant is: the first one of the form. */
    static String applicantPart(FormDefinition form) {
        return form.pages().get(0).parts().get(0).part().id();
    }

    private static String text(Answers answers, String key) {
        return answers.has(key) ? answers.get(key) : null;
    }

    /** A draft may hold anything that was typed; only a day that is one counts. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
