package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.zairyu.organization.NameKey;
import org.zairyu.organization.OrganizationKind;

/** {@link Corporate} as it is stored, with the key by which its name is found. */
@Embeddable
class CorporateColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "org_kind")
    private OrganizationKind kind;

    @Column(name = "org_name")
    private String name;

    @Column(name = "org_name_key")
    private String nameKey;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "category")
    private Integer category;

    @Column(name = "asks_category2")
    private boolean asksCategory2;

    @Column(name = "prefecture")
    private String prefecture;

    @Column(name = "postal")
    private String postal;

    @Column(name = "city")
    private String city;

    @Column(name = "street")
    private String street;

    @Column(name = "org_phone")
    private String phone;

    protected CorporateColumns() {}

    CorporateColumns(Corporate corporate) {
        kind = corporate.kind();
        name = corporate.name();
        nameKey = name == null ? null : NameKey.of(name);
        corporateNumber = corporate.corporateNumber();
        category = corporate.category();
        asksCategory2 = corporate.asksCategory2();
        prefecture = corporate.prefecture();
        postal = corporate.postal();
        city = corporate.city();
        street = corporate.street();
        phone = corporate.phone();
    }

    Corporate read() {
        return new Corporate(
                kind, name, corporateNumber, category, asksCategory2, prefecture, postal, city, street, phone);
    }
}
