package org.zairyu.organization;

import java.io.Serializable;

/**
 * An organization as other features and pages read it.
 *
 * @param corporateNumber   13 digits, or null
 * @param category          1 to 4, as proved
 * @param effectiveCategory the one that decides which documents are asked for (E-6)
 * @param prefecture        code 01 to 47
 * @param postal            seven digits
 * @param bureau            key of the unit in charge
 */
public record OrganizationCard(
        long id,
        OrganizationKind kind,
        String name,
        String corporateNumber,
        int category,
        int effectiveCategory,
        String prefecture,
        String postal,
        String address,
        String phone,
        String bureau)
        implements Serializable {

    public static OrganizationCard of(Organization organization) {
        return new OrganizationCard(
                organization.getId(),
                organization.getKind(),
                organization.getName(),
                organization.getCorporateNumber(),
                organization.getCategory(),
                organization.effectiveCategory(),
                organization.getPrefecture(),
                organization.getPostal(),
                organization.getAddress(),
                organization.getPhone(),
                organization.getBureau());
    }
}
