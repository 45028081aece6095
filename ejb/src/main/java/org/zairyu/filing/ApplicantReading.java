package org.zairyu.filing;

import java.time.LocalDate;
import java.util.Map;
import org.zairyu.form.Answers;
import org.zairyu.form.CheckResult;
import org.zairyu.form.FormDefinition;

/**
 * Finds the applicant in the answers. The forms ask for the same things under the same names, each in its own first part
 * ({@code <procedure>.applicant}); the address for notices stands in {@code shared.receipt}. A draft may hold anything that was typed:
 * only what the check takes counts, as the check reads it.
 */
final class ApplicantReading {

    private ApplicantReading() {}

    static Applicant of(Application application, FormDefinition form, Map<String, CheckResult> checks) {
        Answers person = read(checks, applicantPart(form));
        Answers receipt = read(checks, "shared.receipt");
        String end = text(person, "currentExpiry");
        return Applicant.answered(
                text(person, "nameLatin"),
                text(person, "nameKanji"),
                text(person, "nationality"),
                text(person, "birthDate"),
                text(person, "residenceCardNumber"),
                text(person, "passportNumber"),
                end == null ? application.getApplicant().getEndOfStay() : LocalDate.parse(end),
                text(person, "address.prefecture"),
                text(receipt, "notificationEmail"));
    }

    /** The part that asks who the applicant is: the first one of the form. */
    static String applicantPart(FormDefinition form) {
        return form.pages().get(0).parts().get(0).part().id();
    }

    private static Answers read(Map<String, CheckResult> checks, String part) {
        CheckResult check = checks.get(part);
        return check == null ? Answers.none() : check.answers();
    }

    private static String text(Answers answers, String key) {
        return answers.has(key) ? answers.get(key) : null;
    }
}
