package org.zairyu.form;

import java.util.Locale;
import java.util.Optional;
import org.zairyu.organization.CorporateNumber;

/** Numbers on cards, passports and of organizations. */
final class Numbers {

    private Numbers() {}

    /** Letters, digits, hyphen and slash; there is no check digit outside the machine-readable zone. */
    static Reading passport(String typed, Field field, Facts facts) {
        String number = Typed.half(typed).replace(" ", "").toUpperCase(Locale.ROOT);
        return number.matches("[A-Z0-9][A-Z0-9/-]{0,11}") ? Reading.of(number) : Reading.refused("passport");
    }

    /** Two letters, eight digits, two letters; no rule for a check digit is public. */
    static Reading residenceCard(String typed, Field field, Facts facts) {
        String number = Typed.compact(typed).toUpperCase(Locale.ROOT);
        if (number.matches("[A-Z]{2}[0-9]{8}[A-Z]{2}")) {
            return Reading.of(number);
        }
        int length = Typed.length(number);
        return length == 12 ? Reading.refused("cardShape") : Reading.refused("cardLength", length);
    }

    /** 13 digits of which the first checks the others; a passing number need not exist. */
    static Reading corporate(String typed, Field field, Facts facts) {
        String number = Typed.compact(typed);
        Optional<String> whole = CorporateNumber.fromBase(number);
        if (whole.isPresent()) {
            return Reading.refused("corporateTwelve", whole.get());
        }
        if (!number.matches("[0-9]{13}")) {
            return Reading.refused("corporateLength", Typed.length(number));
        }
        return CorporateNumber.valid(number) ? Reading.of(number) : Reading.refused("corporateCheck");
    }

    /** 11 digits; its check digit's rule is not published. Numbers people type only because they must are refused. */
    static Reading employmentInsurance(String typed, Field field, Facts facts) {
        String number = Typed.compact(typed);
        if (!number.matches("[0-9]{11}")) {
            return Typed.isDigits(number)
                    ? Reading.refused("insuranceLength", number.length())
                    : Reading.refused("insurance");
        }
        boolean dummy = number.chars().distinct().count() == 1;
        return dummy ? Reading.refused("insuranceDummy") : Reading.of(number);
    }
}
