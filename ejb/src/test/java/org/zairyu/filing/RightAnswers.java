package org.zairyu.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zairyu.form.Answers;

/** What a staff user types into ③ for 技術・人文知識・国際業務, with nothing wrong in it. */
final class RightAnswers {

    private RightAnswers() {}

    /** Right answers to every part, by part in the form's order. */
    static Map<String, Answers> ofAllParts() {
        Map<String, Answers> parts = new LinkedHashMap<>();
        parts.put("extension.applicant", Answers.of(applicant()));
        parts.put("shared.n.applicant2", Answers.of(work()));
        parts.put("shared.agent", Answers.of(agent()));
        parts.put("shared.n.organization1", Answers.of(contract()));
        parts.put("shared.n.organization2", Answers.of(Map.of("hasDispatch", "no")));
        parts.put(
                "shared.receipt",
                Answers.of(Map.of(
                        "notificationEmail",
                        FilingSamples.APPLICANT_MAIL,
                        "confirmIntent",
                        "yes",
                        "confirmFacts",
                        "yes")));
        return parts;
    }

    private static Map<String, String> applicant() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nationality", "VNM");
        typed.put("birthDate", "1996-05-14");
        typed.put("nameLatin", FilingSamples.NAME);
        typed.put("sex", "female");
        typed.put("maritalStatus", "single");
        typed.put("occupation", "ソフトウェアエンジニア");
        typed.put("homeTown", "Da Nang");
        address(typed, "address");
        typed.put("mobile", "09000000142");
        typed.put("passportNumber", "C7204518");
        typed.put("passportExpiry", "2030-02-28");
        typed.put("currentStatus", "ENGINEER");
        typed.put("currentPeriod", "3年");
        typed.put("currentExpiry", FilingSamples.END.toString());
        typed.put("hasResidenceCard", "yes");
        typed.put("residenceCardNumber", "AB12345678CD");
        typed.put("desiredPeriod", "P5Y");
        typed.put("reason", "引き続き、現在の勤務先で同じ業務に従事するため。");
        typed.put("criminalRecord", "no");
        typed.put("hasFamilyInJapan", "no");
        return typed;
    }

    private static Map<String, String> work() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("employerName", "株式会社みどり製作所");
        address(typed, "employerAddress");
        typed.put("employerPhone", "0312345678");
        typed.put("educationPlace", "foreign");
        typed.put("education", "bachelor");
        typed.put("schoolName", "Da Nang University");
        typed.put("graduationDate", "2018-06-30");
        typed.put("majorUniversity", "engineering");
        typed.put("hasWorkHistory", "no");
        typed.put("byLegalRepresentative", "no");
        return typed;
    }

    private static Map<String, String> agent() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("agentName", "山田 花子");
        address(typed, "agentAddress");
        typed.put("agentOrganization", "株式会社みどり製作所");
        typed.put("agentPhone", "0312345678");
        return typed;
    }

    private static Map<String, String> contract() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("foreignerName", FilingSamples.NAME);
        typed.put("contractType", "employment");
        typed.put("orgName", "株式会社みどり製作所");
        typed.put("orgBusiness", "14");
        address(typed, "orgAddress");
        typed.put("orgPhone", "0312345678");
        typed.put("orgCapital", "480000000");
        typed.put("orgAnnualSales", "9200000000");
        typed.put("employees", "640");
        typed.put("foreignEmployees", "58");
        typed.put("workPeriodKind", "nonFixed");
        typed.put("employmentStartKind", "date");
        typed.put("employmentStart", "2021-04-01");
        typed.put("salary", "320000");
        typed.put("salaryPeriod", "monthly");
        typed.put("positionExists", "no");
        typed.put("mainOccupation", "12");
        typed.put("activityDetail", "自社の業務システムの設計、開発及び試験に従事する。");
        return typed;
    }

    private static void address(Map<String, String> typed, String field) {
        typed.put(field + ".postal", "1080023");
        typed.put(field + ".prefecture", "13");
        typed.put(field + ".city", "港区");
        typed.put(field + ".street", "芝浦0丁目4番8号");
    }
}
