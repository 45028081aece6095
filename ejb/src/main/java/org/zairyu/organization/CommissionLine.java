package org.zairyu.organization;

import java.io.Serializable;

/**
 * A commissioning organization to choose on an application.
 *
 * @param corporateNumber 13 digits, or null
 */
public record CommissionLine(long id, String name, String corporateNumber) implements Serializable {}
