package org.zairyu.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.zairyu.calendar.DateText;

/** Shows a day in the page's language: 2026年11月23日(月), 23 Nov 2026. For output only. */
@FacesConverter("zairyu.Day")
public class DayConverter implements Converter<LocalDate> {

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : DateText.day(day, context.getViewRoot().getLocale());
    }

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("typed days are read by the form");
    }
}
