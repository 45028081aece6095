package org.zairyu.filing;

/** How the result is received: {@code filing.receiving.<name>}. */
public enum ReceivingMethod {
    /** メールによる受領, ① only. */
    MAIL,
    /** 郵送による受領. */
    POST,
    /** 窓口での受領, at an office of the applicant's residence. */
    COUNTER
}
