package org.zairyu.filing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zairyu.account.StaffUser;
import org.zairyu.form.Answers;
import org.zairyu.form.Facts;
import org.zairyu.form.FirstAnswers;
import org.zairyu.form.FormDefinition;
import org.zairyu.form.PartUse;
import org.zairyu.organization.Organization;

/**
 * What is filled in before the first question, so that nobody types what the portal knows: the present status and the end of the stay
 * from Step1, the staff user as agent (取次者), and the organization where it is the employer itself. Which question takes which fact
 * stands in the form's definition.
 */
final class Prefill {

    private Prefill() {}

    /** The first answers by part; parts without any are left out. */
    static Map<String, Answers> of(
            FormDefinition form, Application application, StaffUser user, Organization organization, LocalDate today) {
        Facts facts = known(form, application, user, organization, today);
        Map<String, Answers> answers = new LinkedHashMap<>();
        for (PartUse use : form.parts()) {
            Answers first = FirstAnswers.of(use.part(), facts);
            if (!first.isEmpty()) {
                answers.put(use.part().id(), first);
            }
        }
        return answers;
    }

    private static Facts known(
            FormDefinition form, Application application, StaffUser user, Organization organization, LocalDate today) {
        LocalDate end = application.getApplicant().getEndOfStay();
        Facts facts = Facts.of(form, today)
                .with("step1.periodEnd", end == null ? null : end.toString())
                .with("step1.status", application.getStatus())
                .with("agent.name", user.getName())
                .with("agent.phone", user.getPhone())
                .with("agent.organization", organization.getName());
        facts = address(facts, "agent.address", organization);
        if (organization.getKind().filesOnCommission()) {
            return facts; // the employer is the commissioning organization, which is answered
        }
        facts = facts.with("organization.name", organization.getName())
                .with("organization.corporateNumber", organization.getCorporateNumber())
                .with("organization.phone", organization.getPhone());
        return address(facts, "organization.address", organization);
    }

    private static Facts address(Facts facts, String name, Organization organization) {
        return facts.with(name + ".postal", organization.getPostal())
                .with(name + ".prefecture", organization.getPrefecture())
                .with(name + ".street", organization.getAddress());
    }
}
