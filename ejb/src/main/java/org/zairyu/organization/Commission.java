package org.zairyu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An organization that asked a 公益法人 or a 登録支援機関 to file for its foreign nationals (依頼元の所属機関) and whose pledge (誓約書) was
 * handed in (U-3). Only those recorded can be named on an application; each is recorded once for an organization.
 */
@Entity
@Table(name = "commission")
public class Commission {

    @Id
    @SequenceGenerator(name = "commission", sequenceName = "commission_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commission")
    private Long id;

    @Version
    private int version;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "corporate_number")
    private String corporateNumber;

    protected Commission() {}

    /**
     * A commission handed in for an organization already stored.
     *
     * @param corporateNumber of the commissioning organization, null when it has none
     * @throws IllegalArgumentException when that kind of organization does not file on commission, or the number is not one
     */
    public Commission(Organization organization, String name, String corporateNumber) {
        if (!organization.getKind().filesOnCommission()) {
            throw new IllegalArgumentException(organization.getKind() + " does not file on commission");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("the commissioning organization has no name");
        }
        if (corporateNumber != null && !CorporateNumber.valid(corporateNumber)) {
            throw new IllegalArgumentException("corporate number without its check digit");
        }
        this.organizationId = organization.getId();
        this.name = name;
        this.nameKey = NameKey.of(name);
        this.corporateNumber = corporateNumber;
    }

    public Long getId() {
        return id;
    }

    /** The organization that files. */
    public long getOrganizationId() {
        return organizationId;
    }

    /** The organization that asked. */
    public String getName() {
        return name;
    }

    /** 13 digits, or null. */
    public String getCorporateNumber() {
        return corporateNumber;
    }
}
