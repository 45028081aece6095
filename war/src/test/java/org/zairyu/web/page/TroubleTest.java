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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @Test
    void theCauseIsFoundUnderTheLayersOfPageAndContainer() {
        assertEquals(Trouble.EXPIRED, Trouble.of(new ServletException(new ViewExpiredException("old", "/x.xhtml"))));
        assertEquals(
                Trouble.FORBIDDEN,
                Trouble.of(new FacesException(new ELException(new EJBAccessException("not this role")))));
        assertEquals(Trouble.UNEXPECTED, Trouble.of(new ServletException(new IllegalStateException("a bug"))));
    }

    @ParameterizedTest
    @CsvSource({
        ", true",
        "id=7, true",
        "organization=1&id=, true",
        "id=&organization=1, true",
        "id=abc, false",
        "id=7x, false",
        "tab=OPEN&id=-1, false",
        "id=1234567890123456789, false",
        "id=7&id=x, false",
        "paid=abc, true"
    })
    void anIdThatIsNoNumberNamesNothingAndAnEmptyOneWasLeftOut(String query, boolean numbered) {
        assertEquals(numbered, TroubleFilter.isNumbered(query));
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
