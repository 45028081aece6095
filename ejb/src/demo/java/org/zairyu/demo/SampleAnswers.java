package org.zairyu.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zairyu.form.Answers;

/**
 * Answers to every question that ③ with 技術・人文知識・国際業務 requires, as somebody would type them: part by part in the form's
 * order, questions in the part's order. The walk in the README, the tests of the browser and the sample data use the same.
 */
public final class SampleAnswers {

    private SampleAnswers() {}

    /** What is typed for a person; the questions that the portal fills in itself for staff of the employer are left out. */
    public static Map<String, Answers> typed(SampleApplicant person, String employerKey) {
        SampleEmployer employer = SampleEmployer.of(employerKey);
        Map<String, Answers> parts = new LinkedHashMap<>();
        parts.put("extension.applicant", applicant(person, employer));
        parts.put("shared.n.applicant2", work(person, employer));
        parts.put("shared.agent", Answers.none());
        parts.put("shared.n.organization1", contract(person, employer));
        parts.put("shared.n.organization2", Answers.of(Map.of("hasDispatch", "no")));
        parts.put("shared.receipt", receipt(person));
        return parts;
    }

    private static Answers applicant(SampleApplicant person, SampleEmployer employer) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nationality", person.nationality());
        typed.put("birthDate", person.birthDate());
        typed.put("nameLatin", person.nameLatin());
        typed.put("nameKanji", person.nameKanji());
        typed.put("sex", person.sex());
        typed.put("maritalStatus", person.pick(2) == 0 ? "single" : "married");
        typed.put("occupation", employer.get("occupation"));
        typed.put("homeTown", person.homeTown());
        typed.put("address.postal", employer.get("postal"));
        typed.put("address.prefecture", employer.get("prefecture"));
        typed.put("address.city", employer.get("city"));
        typed.put("address.street", "見本0丁目" + (1 + person.pick(9)) + "番" + (1 + person.pick(20)) + "号");
        typed.put("address.building", "みほんハイツ " + (101 + person.pick(8)));
        typed.put("mobile", person.mobile());
        typed.put("passportNumber", person.passportNumber());
        typed.put("passportExpiry", person.endOfStay().plusYears(4).toString());
        typed.put("currentStatus", "ENGINEER");
        typed.put("currentPeriod", person.pick(3) == 0 ? "3年" : "1年");
        typed.put("currentExpiry", person.endOfStay().toString());
        typed.put("hasResidenceCard", "yes");
        typed.put("residenceCardNumber", person.cardNumber());
        typed.put("desiredPeriod", person.pick(2) == 0 ? "P5Y" : "P3Y");
        typed.put("reason", "引き続き、現在の勤務先で同じ業務に従事するため。");
        typed.put("criminalRecord", "no");
        typed.put("hasFamilyInJapan", "no");
        return Answers.of(typed);
    }

    private static Answers work(SampleApplicant person, SampleEmployer employer) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("educationPlace", "foreign");
        typed.put("education", "bachelor");
        typed.put("schoolName", person.homeTown().split(",")[0] + " University");
        typed.put("graduationDate", Integer.parseInt(person.birthDate().substring(0, 4)) + 22 + "-06-30");
        typed.put("majorUniversity", employer.get("major"));
        typed.put("hasWorkHistory", "yes");
        typed.put("workHistory.0.joined", "2021-04");
        typed.put("workHistory.0.employer", employer.name());
        typed.put("byLegalRepresentative", "no");
        return Answers.of(typed);
    }

    private static Answers contract(SampleApplicant person, SampleEmployer employer) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("contractType", "employment");
        typed.put("orgBusiness", employer.get("business"));
        typed.put("orgCapital", employer.get("capital"));
        typed.put("orgAnnualSales", employer.get("sales"));
        typed.put("employees", employer.get("employees"));
        typed.put("foreignEmployees", employer.get("foreigners"));
        typed.put("workPeriodKind", "nonFixed");
        typed.put("employmentStartKind", "date");
        typed.put("employmentStart", "2021-04-01");
        typed.put("salary", String.valueOf(240_000 + 10_000 * person.pick(18)));
        typed.put("salaryPeriod", "monthly");
        typed.put("positionExists", "no");
        typed.put("mainOccupation", employer.get("code"));
        typed.put("activityDetail", employer.get("activity"));
        return Answers.of(typed);
    }

    private static Answers receipt(SampleApplicant person) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (person.pick(3) == 0) {
            typed.put("notificationEmail", person.email());
        }
        typed.put("confirmIntent", "yes");
        typed.put("confirmFacts", "yes");
        return Answers.of(typed);
    }
}
