package org.zairyu.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A day that the Act on National Holidays makes a holiday. */
public record Holiday(LocalDate day, String ja, String en) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
