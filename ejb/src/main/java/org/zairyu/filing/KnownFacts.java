package org.zairyu.filing;

import java.time.LocalDate;
import org.zairyu.account.StaffUser;
import org.zairyu.form.Answers;
import org.zairyu.form.Facts;
import org.zairyu.organization.Organization;

/**
 * What the portal knows before it asks, so that nobody types it again: Step1's answers, the staff user as agent (取次者), the organization
 * where it is the employer itself, and the applicant once the first part is answered. Which question takes which fact stands in the
 * form's definition.
 */
final class KnownFacts {

    private KnownFacts() {}

    /** The facts with what is known added. */
    static Facts with(
            Facts facts, Application application, StaffUser user, Organization organization, Answers applicant) {
        LocalDate end = application.getApplicant().getEndOfStay();
        Facts known = facts.with("step1.periodEnd", end == null ? null : end.toString())
                .with("step1.status", application.getStatus())
                .with("applicant.nameLatin", applicant.get("nameLatin"))
                .with("applicant.residenceCardNumber", applicant.get("residenceCardNumber"))
                .with("agent.name", user.getName())
                .with("agent.phone", user.getPhone())
                .with("agent.organization", organization.getName());
        known = address(known, "agent.address", organization);
        if (organization.getKind().filesOnCommission()) {
            return known; // the employer is the commissioning organization, which is answered
        }
        known = known.with("organization.name", organization.getName())
                .with("organization.corporateNumber", organization.getCorporateNumber())
                .with("organization.phone", organization.getPhone());
        return address(known, "organization.address", organization);
    }

    private static Facts address(Facts facts, String name, Organization organization) {
        return facts.with(name + ".postal", organization.getPostal())
                .with(name + ".prefecture", organization.getPrefecture())
                .with(name + ".city", organization.getCity())
                .with(name + ".street", organization.getStreet());
    }
}
