package org.zairyu.filing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the two numbers of an application are written (F-11). The guide does not publish the form; this one is ours.
 *
 * <ul>
 *   <li>申請受付仮番号: {@code 仮yymmdd-nnnnnn-c}, running number of the day and a check digit
 *   <li>申請受付番号: {@code <bureau>オ<procedure>yy-nnnnnn}, running number of the bureau, procedure and year
 * </ul>
 */
public final class ApplicationNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final Pattern ACCEPTANCE_WITHOUT_HYPHEN = Pattern.compile("^(\\p{L}+オ[A-Z認]\\d{2})(\\d{6})$");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7};

    private ApplicationNumber() {}

    /** The series that provisional numbers of this day come from. */
    static String provisionalSeries(LocalDate day) {
        return "provisional-" + DAY.format(day);
    }

    /** The series that acceptance numbers of this bureau, procedure and year come from. */
    static String acceptanceSeries(String bureauLetter, Procedure procedure, LocalDate day) {
        return "acceptance-" + bureauLetter + procedure.getLetter() + day.getYear();
    }

    static String provisional(LocalDate day, long running) {
        String digits = DAY.format(day) + String.format(Locale.ROOT, "%06d", running);
        return "仮" + DAY.format(day) + "-" + String.format(Locale.ROOT, "%06d", running) + "-" + checkDigit(digits);
    }

    static String acceptance(String bureauLetter, Procedure procedure, LocalDate day, long running) {
        return bureauLetter + "オ" + procedure.getLetter()
                + String.format(Locale.ROOT, "%02d-%06d", day.getYear() % 100, running);
    }

    /** Modulus 11 with the weights 2 to 7 from the right, repeated; a remainder that would need ten is 0. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * WEIGHTS[fromRight % WEIGHTS.length];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 0 : check;
    }

    /** A number as somebody typed it, brought to the form in which it is stored: full width, spaces, lower case and missing hyphens are forgiven. */
    public static String typed(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000]", "")
                .replaceAll("[‐‑‒–—―−ー－]", "-")
                .toUpperCase(Locale.ROOT);
        if (text.matches("仮\\d{13}")) {
            return text.substring(0, 7) + "-" + text.substring(7, 13) + "-" + text.charAt(13);
        }
        return ACCEPTANCE_WITHOUT_HYPHEN.matcher(text).replaceFirst("$1-$2");
    }
}
