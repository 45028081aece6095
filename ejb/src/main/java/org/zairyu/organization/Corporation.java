package org.zairyu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The corporation behind an organization, as far as it differs: its trade name (商号) and its head office (本店所在地). Never changes. */
@Embeddable
public class Corporation {

    /** Nothing differs. */
    static final Corporation SAME = new Corporation(null, null);

    @Column(name = "trade_name")
    private String tradeName;

    @Column(name = "head_office")
    private String headOffice;

    protected Corporation() {}

    /** Null is what does not differ. */
    public Corporation(String tradeName, String headOffice) {
        this.tradeName = tradeName;
        this.headOffice = headOffice;
    }

    /** Null where it is the organization's name. */
    public String getTradeName() {
        return tradeName;
    }

    /** Null where it is the organization's own place. */
    public String getHeadOffice() {
        return headOffice;
    }
}
