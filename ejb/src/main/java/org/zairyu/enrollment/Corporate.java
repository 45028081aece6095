package org.zairyu.enrollment;

import java.io.Serializable;
import java.util.Objects;
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
        implements Serializable {

    /** What follows the prefecture; null while it is not written whole. */
    public String address() {
        return city == null || street == null ? null : city + street;
    }

    /** Whether that one is of the same kind and bears the same name and number. */
    boolean isNamedLike(Corporate other) {
        return kind == other.kind
                && Objects.equals(name, other.name)
                && Objects.equals(corporateNumber, other.corporateNumber);
    }

    /** The same without the wish to be treated as category 2. */
    Corporate withoutWish() {
        return new Corporate(kind, name, corporateNumber, category, false, prefecture, postal, city, street, phone);
    }
}
