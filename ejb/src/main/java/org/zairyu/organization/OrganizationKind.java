package org.zairyu.organization;

/** The four kinds of organization whose staff may use the portal (U-1, §1). */
public enum OrganizationKind {
    /** 所属機関: an employer, a school, a sole proprietor, a state or local body. */
    AFFILIATED,
    /** 監理団体: supervises technical interns; the organizations that train them cannot be enrolled themselves. */
    SUPERVISING,
    /** 公益法人 that helps the acceptance of foreign nationals. */
    PUBLIC,
    /** 登録支援機関 for specified skilled workers. */
    SUPPORT;

    /** Whether it files for organizations that asked it to, so that one of them is named on every application (U-3). */
    public boolean filesOnCommission() {
        return this == PUBLIC || this == SUPPORT;
    }

    /** Whether each of its users must hold a 申請等取次者証明書; the other kinds may meet the conditions instead (U-2). */
    public boolean needsCertificate() {
        return filesOnCommission();
    }
}
