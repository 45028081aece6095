package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void theCauseIsFoundUnderTheLayersOfPageAndContainer() {
        assertEquals(Trouble.EXPIRED, Trouble.of(new ServletException(new ViewExpiredException("old", "/x.xhtml"))));
        assertEquals(
                Trouble.FORBIDDEN,
                Trouble.of(new FacesException(new ELException(new EJBAccessException("not this role")))));
        assertEquals(Trouble.UNEXPECTED, Trouble.of(new ServletException(new IllegalStateException("a bug"))));
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception one = new Exception("one");
        one.initCause(new Exception("two", one));
        assertEquals(Trouble.UNEXPECTED, Trouble.of(one));
    }

    @Test
    void referencesCanBeReadAloudAndDiffer() {
        String reference = TroubleReport.newReference();
        assertTrue(reference.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"), reference);
        assertNotEquals(reference, TroubleReport.newReference());
    }
}
