package org.zairyu.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import org.zairyu.calendar.DateText;

/** Shows an instant in Japan's time and the page's language: 2026年11月23日(月) 14:32. For output only. */
@FacesConverter("zairyu.Moment")
public class MomentConverter implements Converter<Instant> {

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant instant) {
        return instant == null
                ? ""
                : DateText.instant(instant, context.getViewRoot().getLocale());
    }

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("an instant is never typed");
    }
}
