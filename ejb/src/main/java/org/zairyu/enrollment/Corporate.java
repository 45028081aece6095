package org.zairyu.enrollment;

import java.io.Serializable;
import org.zairyu.organization.OrganizationKind;

/**
 * The organization as it stands on the paper; anything may be missing while it is only half recorded.
 *
 * @param corporateNumber 13 digits, null for those who have none
 * @param category        1 to 4
 * @param asksCategory2   it wishes to attach what category 2 does (E-6)
 * @param prefecture      code 01 to 47
 * @param postal          seven digits
 * @param phone           digits
 */
public record Corporate(
        OrganizationKind kind,
        String name,
        String corporateNumber,
        Integer category,
        boolean asksCategory2,
        String prefecture,
        String postal,
        String city,
        String street,
        String phone)
        implements Serializable {}
