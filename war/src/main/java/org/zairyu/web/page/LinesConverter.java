package org.zairyu.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Several typed lines: a browser counts the end of a line as one character and sends two. From here on it is one. */
@FacesConverter("zairyu.Lines")
public class LinesConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
