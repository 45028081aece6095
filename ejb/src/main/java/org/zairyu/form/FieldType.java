package org.zairyu.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of questions; the name in the definitions is the lower case one with hyphens ({@code name-latin}). */
public enum FieldType {
    TEXT,
    TEXTAREA,
    NAME_LATIN,
    NAME_KANJI,
    DATE,
    YEAR_MONTH,
    INT,
    YEN,
    YESNO,
    CHOICE,
    CHOICES,
    COUNTRY,
    POSTAL_CODE,
    ADDRESS_JP,
    PHONE,
    MOBILE,
    EMAIL,
    PASSPORT_NUMBER,
    RESIDENCE_CARD_NUMBER,
    CORPORATE_NUMBER,
    EMPLOYMENT_INSURANCE_NUMBER,
    DURATION,
    PERIOD_OF_STAY,
    ROWS;

    /** {@code name-latin}: as the definitions write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Made of parts that are typed one by one: an address, a duration. */
    public boolean isCompound() {
        return this == ADDRESS_JP || this == DURATION;
    }

    /** Answered by choosing, not by typing. */
    public boolean isChosen() {
        return this == YESNO || this == CHOICE || this == CHOICES || this == COUNTRY;
    }

    static Optional<FieldType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
