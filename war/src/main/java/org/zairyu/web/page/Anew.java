package org.zairyu.web.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A page with faults that is asked for anew after it was sent. No page is stored by the browser, so the way back to one that was the
 * answer to a form would end at the browser's own page of error; the way back to one that was asked for loads it again.
 */
public final class Anew {

    private static final String PASSWORD = "anew.password";

    private Anew() {}

    /**
     * Leads to the page, which shows the faults told so far.
     *
     * @param address of the page, with the context path
     * @param name    under which {@link #kept} gives {@code value} to the page, once
     */
    public static void open(String address, String name, Object value) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext context = faces.getExternalContext();
        Flash flash = context.getFlash();
        flash.setKeepMessages(true);
        flash.put(name, value);
        flash.put(PASSWORD, Errors.isPasswordSent(context));
        try {
            context.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** What was kept for this page under that name, or null. */
    public static Object kept(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(name);
    }

    /** Whether a password was typed on the page that was sent. */
    static boolean isWithPassword() {
        return Boolean.TRUE.equals(kept(PASSWORD));
    }
}
