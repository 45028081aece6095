package org.zairyu.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers and amounts of yen, kept as digits. */
final class Amounts {
    private static final int MOST_DIGITS = 15;
    private static final Pattern GROUPED = Pattern.compile("[\\d.]+[兆億万千][\\d.兆億万千]*");
    private static final Pattern STEP = Pattern.compile("(\\d+(?:\\.\\d+)?)(千?)([兆億万]?)|([兆億万])");
    private static final List<String> UNITS = List.of("万", "億", "兆");

    private Amounts() {}

    static Reading number(String typed, Field field, Facts facts) {
        return digits(bare(typed), field, "number");
    }

    /** In yen; amounts in 万 or 億 are refused with the figure, since a slip there is a factor of ten thousand. */
    static Reading yen(String typed, Field field, Facts facts) {
        String text = bare(typed).replaceFirst("^[¥\\\\]", "");
        if (GROUPED.matcher(text).matches()) {
            return Reading.refused("yenUnit", grouped(text));
        }
        return digits(text, field, "yen");
    }

    /** {@code 10,000,000}. */
    static String withCommas(String digits) {
        return digits.replaceAll("\\B(?=(\\d{3})+$)", ",");
    }

    private static Reading digits(String text, Field field, String code) {
        if (!Typed.isDigits(text)) {
            return Reading.refused(code);
        }
        String number = text.replaceFirst("^0+(?=\\d)", "");
        int max = field.max() == 0 ? MOST_DIGITS : field.max();
        return number.length() > max ? Reading.refused("tooManyDigits", max, number.length()) : Reading.of(number);
    }

    private static String bare(String typed) {
        return Typed.half(typed).replaceAll("[,、， ]", "").replaceFirst("(?:円|[yY][eE][nN]|名|人|年)(?:也)?$", "");
    }

    /** 1億2,000万 as 120,000,000; the mere digits where the spelling makes no sense. */
    private static String grouped(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher matcher = STEP.matcher(text);
        while (matcher.find()) {
            String figure = matcher.group(1) == null ? "1" : matcher.group(1);
            String unit = matcher.group(1) == null ? matcher.group(4) : matcher.group(3);
            int zeros = 4 * (UNITS.indexOf(unit) + 1) + ("千".equals(matcher.group(2)) ? 3 : 0);
            sum = sum.add(new BigDecimal(figure).scaleByPowerOfTen(zeros));
        }
        return withCommas(sum.toBigInteger().toString());
    }
}
