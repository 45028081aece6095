package org.zairyu.journey;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zairyu.browser.Visit;

/**
 * What a person types into the form of ③ with 技術・人文知識・国際業務, question by question in the order of the pages. A question
 * that the form does not show cannot be answered: then the journey fails.
 */
final class TypedAnswers {
    private static final String ALL =
            """
            extension.applicant | nationality | VNM
            extension.applicant | birthDate | 平成8年5月14日
            extension.applicant | nameLatin | {name}
            extension.applicant | sex | female
            extension.applicant | maritalStatus | single
            extension.applicant | occupation | ソフトウェアエンジニア
            extension.applicant | homeTown | Da Nang, Hai Chau District
            extension.applicant | address.postal | 108-0023
            extension.applicant | address.prefecture | 13
            extension.applicant | address.city | 港区
            extension.applicant | address.street | 見本0丁目4番8号
            extension.applicant | mobile | 090-0000-1234
            extension.applicant | passportNumber | c1234567
            extension.applicant | passportExpiry | 2031-04-01
            extension.applicant | currentStatus | ENGINEER
            extension.applicant | currentPeriod | 1年
            extension.applicant | currentExpiry | {end}
            extension.applicant | hasResidenceCard | yes
            extension.applicant | residenceCardNumber | ＡＢ12345678ＣＤ
            extension.applicant | desiredPeriod | P3Y
            extension.applicant | reason | 引き続き、現在の勤務先で同じ業務に従事するため。
            extension.applicant | criminalRecord | no
            extension.applicant | hasFamilyInJapan | no
            shared.n.applicant2 | educationPlace | foreign
            shared.n.applicant2 | education | bachelor
            shared.n.applicant2 | schoolName | Da Nang University
            shared.n.applicant2 | graduationDate | 2018-06-30
            shared.n.applicant2 | majorUniversity | engineering
            shared.n.applicant2 | hasWorkHistory | yes
            shared.n.applicant2 | workHistory.0.joined | 2021-04
            shared.n.applicant2 | workHistory.0.employer | 株式会社みほんソフト
            shared.n.applicant2 | byLegalRepresentative | no
            shared.n.organization1 | contractType | employment
            shared.n.organization1 | orgBusiness | 14
            shared.n.organization1 | orgCapital | 480000000
            shared.n.organization1 | orgAnnualSales | 9200000000
            shared.n.organization1 | employees | 640
            shared.n.organization1 | foreignEmployees | 58
            shared.n.organization1 | workPeriodKind | nonFixed
            shared.n.organization1 | employmentStartKind | date
            shared.n.organization1 | employmentStart | 2021-04-01
            shared.n.organization1 | salary | 280000
            shared.n.organization1 | salaryPeriod | monthly
            shared.n.organization1 | positionExists | no
            shared.n.organization1 | mainOccupation | 12
            shared.n.organization1 | activityDetail | 自社の業務システムの設計、開発及び試験に従事する。
            shared.n.organization2 | hasDispatch | no
            shared.receipt | confirmIntent | yes
            shared.receipt | confirmFacts | yes
            """;

    record Answer(String part, String question, String value) {}

    private final List<Answer> answers;

    /** @param endOfStay the last day of the present stay */
    TypedAnswers(String name, LocalDate endOfStay) {
        answers = ALL.replace("{name}", name.toLowerCase(Locale.ROOT))
                .replace("{end}", endOfStay.toString())
                .lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Answer(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                .toList();
    }

    /** Answers every question of the parts on the page that is open; what the portal has filled in itself stays. */
    void typeInto(Visit visit) {
        for (Answer answer : answers) {
            Locator part = visit.page().locator("[data-part='" + answer.part() + "']");
            if (part.count() > 0) {
                type(part.locator("[name$=':" + answer.question() + "']"), answer.value());
            }
        }
    }

    /** What is asked in a part, in the order of its questions. */
    List<Answer> of(String part) {
        return answers.stream().filter(answer -> answer.part().equals(part)).toList();
    }

    private static void type(Locator inputs, String value) {
        switch (kind(inputs)) {
            case "select" -> inputs.selectOption(value);
            case "radio", "checkbox" -> inputs.and(inputs.page().locator("[value='" + value + "']"))
                    .check();
            default -> inputs.fill(value);
        }
    }

    /** {@code select}, or the type of the input. */
    static String kind(Locator inputs) {
        return String.valueOf(inputs.first().evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type"));
    }
}
