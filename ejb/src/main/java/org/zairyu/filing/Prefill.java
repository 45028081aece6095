package org.zairyu.filing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zairyu.account.StaffUser;
import org.zairyu.form.Answers;
import org.zairyu.form.FormDefinition;
import org.zairyu.organization.Organization;

/**
 * What is filled in before the first question, so that nobody types what the portal knows: the present status and the end of the stay
 * from Step1, the staff user as agent (取次者), and the organization where it is the employer itself.
 */
final class Prefill {

    private Prefill() {}

    static Map<String, Answers> of(
            FormDefinition form, Application application, StaffUser user, Organization organization) {
        Map<String, Map<String, Object>> filled = new LinkedHashMap<>();
        Map<String, Object> applicant = new HashMap<>();
        applicant.put("currentStatus", application.getStatus());
        if (application.getApplicant().getEndOfStay() != null) {
            applicant.put("currentExpiry", application.getApplicant().getEndOfStay().toString());
        }
        filled.put(ApplicantReading.applicantPart(form), applicant);
        filled.put("shared.agent", agent(user, organization));
        if (!organization.getKind().filesOnCommission()) {
            filled.put("shared.n.applicant2", employer(organization, "employer"));
            filled.put("shared.n.organization1", employer(organization, "org"));
        }
        Map<String, Answers> answers = new LinkedHashMap<>();
        filled.forEach((part, values) -> {
            if (form.has(part)) {
                answers.put(part, Answers.of(values));
            }
        });
        return answers;
    }

    private static Map<String, Object> agent(StaffUser user, Organization organization) {
        Map<String, Object> agent = new HashMap<>();
        agent.put("agentName", user.getName());
        agent.put("agentOrganization", organization.getName());
        agent.put("agentPhone", user.getPhone());
        address(agent, "agentAddress", organization);
        return agent;
    }

    private static Map<String, Object> employer(Organization organization, String prefix) {
        Map<String, Object> employer = new HashMap<>();
        employer.put(prefix + "Name", organization.getName());
        employer.put(prefix + "Phone", organization.getPhone());
        if (prefix.equals("org") && organization.getCorporateNumber() != null) {
            employer.put("orgCorporateNumber", organization.getCorporateNumber());
        }
        address(employer, prefix + "Address", organization);
        return employer;
    }

    private static void address(Map<String, Object> answers, String field, Organization organization) {
        answers.put(field + ".postal", organization.getPostal());
        answers.put(field + ".prefecture", organization.getPrefecture());
        answers.put(field + ".city", organization.getCity());
        answers.put(field + ".street", organization.getStreet());
    }
}
