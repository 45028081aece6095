package org.zairyu.form;

/** Reads a typed value of one kind of question, tolerantly; blank and forbidden signs are dealt with before. */
@FunctionalInterface
interface Reader {

    Reading read(String typed, Field field, Facts facts);

    /** The reader of a type that is typed or chosen in one input. */
    static Reader of(FieldType type) {
        return switch (type) {
            case TEXT, TEXTAREA -> FreeText::text;
            case NAME_KANJI -> Names::kanji;
            case NAME_LATIN -> Names::latin;
            case DATE -> Days::day;
            case YEAR_MONTH -> Days::yearMonth;
            case PERIOD_OF_STAY -> Days::periodOfStay;
            case INT -> Amounts::number;
            case YEN -> Amounts::yen;
            case YESNO, CHOICE, COUNTRY -> Choices::one;
            case CHOICES -> Choices::several;
            case POSTAL_CODE -> Contacts::postal;
            case PHONE -> Contacts::phone;
            case MOBILE -> Contacts::mobile;
            case EMAIL -> Contacts::email;
            case PASSPORT_NUMBER -> Numbers::passport;
            case RESIDENCE_CARD_NUMBER -> Numbers::residenceCard;
            case CORPORATE_NUMBER -> Numbers::corporate;
            case EMPLOYMENT_INSURANCE_NUMBER -> Numbers::employmentInsurance;
            case ADDRESS_JP, DURATION, ROWS -> throw new IllegalArgumentException(type + " is read part by part");
        };
    }
}
