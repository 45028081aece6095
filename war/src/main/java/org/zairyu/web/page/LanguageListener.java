package org.zairyu.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/**
 * Shows a form in the other language with everything that was typed: a form that is sent with {@code zairyu.lang} is read, neither
 * checked nor acted on, and shown again. Without script the link of {@link LanguageFilter} opens the page anew.
 */
public class LanguageListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    static final String PARAMETER = "zairyu.lang";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // everything happens after a phase
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Locale wanted = context.isPostback() && !context.getResponseComplete() ? wanted(context) : null;
        if (wanted == null) {
            return;
        }
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            choose(context, wanted);
        } else if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES) {
            context.renderResponse();
        }
    }

    private static Locale wanted(FacesContext context) {
        return PageLanguage.offered(
                context.getExternalContext().getRequestParameterMap().get(PARAMETER));
    }

    private static void choose(FacesContext context, Locale wanted) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        response.addCookie(LanguageFilter.cookie(wanted, request.isSecure()));
        request.setAttribute(PageLanguage.CHOSEN, wanted);
        context.getViewRoot().setLocale(wanted);
    }
}
