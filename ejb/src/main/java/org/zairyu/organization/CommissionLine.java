package org.zairyu.organization;

/**
 * A commissioning organization to choose on an application.
 *
 * @param corporateNumber 13 digits, or null
 */
public record CommissionLine(long id, String name, String corporateNumber) {

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }
}
