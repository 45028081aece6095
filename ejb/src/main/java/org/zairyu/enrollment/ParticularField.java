package org.zairyu.enrollment;

import java.util.function.Function;

/** What a notice of change (form 17) can change (C-1, §3(2)ア): of the organization, of its corporation, of the user. */
public enum ParticularField {
    ORG_NAME("orgName", true, Particulars::orgName),
    POSTAL("postal", true, Particulars::postal),
    PREFECTURE("prefecture", true, Particulars::prefecture),
    CITY("city", true, Particulars::city),
    STREET("street", true, Particulars::street),
    ORG_PHONE("orgPhone", true, Particulars::orgPhone),
    TRADE_NAME("tradeName", true, Particulars::tradeName),
    HEAD_OFFICE("headOffice", true, Particulars::headOffice),
    CORPORATE_NUMBER("corporateNumber", true, Particulars::corporateNumber),
    NAME("name", false, Particulars::name),
    KANA("kana", false, Particulars::kana),
    NATIONALITY("nationality", false, Particulars::nationality),
    PHONE("phone", false, Particulars::phone);

    private final String input;
    private final boolean ofOrganization;
    private final Function<Particulars, String> value;

    ParticularField(String input, boolean ofOrganization, Function<Particulars, String> value) {
        this.input = input;
        this.ofOrganization = ofOrganization;
        this.value = value;
    }

    /** The field of the form into which it is typed. */
    public String getInput() {
        return input;
    }

    /** Whether it is the organization's, and so every user's of it. */
    public boolean isOfOrganization() {
        return ofOrganization;
    }

    String of(Particulars particulars) {
        return value.apply(particulars);
    }
}
