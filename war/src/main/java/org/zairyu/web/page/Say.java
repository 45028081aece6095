package org.zairyu.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.zairyu.text.Texts;

/** What backing beans tell the person: a fault at a field or of the page, or news that outlives a redirect. */
public final class Say {

    private Say() {}

    /** @param field client id of the {@code z:} field, such as {@code form:name} */
    public static void faultAt(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    public static void fault(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** Shown once on this page, or on the next one after a redirect. */
    public static void news(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** A text of the bundles in the language of the page. */
    public static String text(String key, Object... arguments) {
        return Texts.get(locale(), key, arguments);
    }

    /** The language of the page. */
    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static void add(String id, FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(id, new FacesMessage(severity, text(key, arguments), null));
    }
}
