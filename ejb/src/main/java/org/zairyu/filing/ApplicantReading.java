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
        Answers person = answers.getOrDefault(applicantPart(form), Answers.empty());
        Answers receipt = answers.getOrDefault("shared.receipt", Answers.empty());
        LocalDate end = day(person.text("currentExpiry"));
        return Applicant.answered(
                person.text("nameLatin"),
                person.text("nameKanji"),
                person.text("nationality"),
                person.text("birthDate"),
                person.text("residenceCardNumber"),
                person.text("passportNumber"),
                end == null ? application.getApplicant().getEndOfStay() : end,
                person.text("address.prefecture"),
                receipt.text("notificationEmail"));
    }

    /** The part that asks who the applicant is: the first one of the form. */
    static String applicantPart(FormDefinition form) {
        return form.pages().get(0).parts().get(0).part().id();
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
