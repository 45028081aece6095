package org.zairyu.web.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** An exception of an ajax request shows the same page as one of a full request, with the same reference number. */
class TroubleHandler extends FullAjaxExceptionHandler {

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        Trouble trouble = Trouble.of(exception);
        return (trouble == Trouble.GONE ? Trouble.UNEXPECTED : trouble).page;
    }

    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        if (Trouble.of(exception) == Trouble.UNEXPECTED) {
            TroubleReport.write(
                    (HttpServletRequest) context.getExternalContext().getRequest(), exception);
        }
    }
}
