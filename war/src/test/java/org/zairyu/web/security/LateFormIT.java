package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;

/** Forms that come once more, or from a page that the server has forgotten: nothing is done twice, and nothing typed is lost. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LateFormIT {

    /** More pages than the server keeps for one session. */
    private static final int MANY = 30;

    @ArquillianResource
    private URI base;

    private Wire staff() {
        return new Wire(base).signIn("R7ZADWATAB", "kinmokusei-no-kaori-73");
    }

    private static String draft(Wire staff) {
        return Wire.location(staff.get(staff.first("/portal/application.xhtml?id=", one -> one.statusCode() == 303)));
    }

    private static Map<String, String> typed(String page, String town) {
        Map<String, String> form = Wire.form(page, "form");
        form.put("form:part0:_", "1");
        form.put("form:part0:homeTown", town);
        form.put("form:later:button", "");
        return form;
    }

    @Test
    @Requirement("F-4")
    void whatIsTypedOnAPageThatTheServerHasForgottenIsKept() {
        Wire staff = staff();
        String address = draft(staff);
        Map<String, String> form = typed(staff.get(address).body(), "山の町");
        for (int i = 0; i < MANY; i++) {
            staff.get("/portal/list.xhtml");
        }
        HttpResponse<String> answer = staff.post(address, form);
        assertEquals(303, answer.statusCode());
        assertTrue(staff.get(address).body().contains("山の町"));
    }

    @Test
    @Requirement("F-4")
    void whatIsTypedAfterTheSessionHasEndedIsKept() {
        Wire staff = staff();
        String address = draft(staff);
        Map<String, String> form = typed(staff.get(address).body(), "海の町");
        staff.forgetSession();
        HttpResponse<String> answer = staff.post(address, form);
        assertEquals("/login.xhtml", Wire.location(answer));
        staff.signIn("R7ZADWATAB", "kinmokusei-no-kaori-73");
        assertTrue(staff.get(address).body().contains("海の町"));
    }

    @Test
    @Requirement("F-4")
    void whatIsTypedAfterTheBrowsersBackButtonIsKept() {
        Wire staff = staff();
        String address = draft(staff);
        String page = staff.get(address).body();
        assertEquals(303, staff.post(address, typed(page, "東の町")).statusCode());
        assertEquals(303, staff.post(address, typed(page, "西の町")).statusCode());
        assertTrue(staff.get(address).body().contains("西の町"));
    }

    @Test
    @Requirement("F-10")
    void aSecondClickOnFilingIsToldThatItIsDone() {
        Wire staff = staff();
        String address =
                staff.first("/portal/submit.xhtml?id=", one -> one.body().contains("form:file:button"));
        String page = staff.get(address).body();
        Map<String, String> form = Wire.form(page, "form");
        form.put("form:file:button", "");
        assertEquals(303, staff.post(address, form).statusCode());
        assertEquals(
                address,
                staff.post(address, form).headers().firstValue("Location").orElseThrow());
        String led = staff.get(address).headers().firstValue("Location").orElseThrow();
        assertTrue(staff.get(led).body().contains("二重には申請されていません"));
    }

    @Test
    void aStepThatIsNoLongerPossibleIsNoError() {
        Wire staff = staff();
        String address =
                staff.first("/portal/application.xhtml?id=", one -> one.body().contains("form:copy:button"));
        String page = staff.get(address).body();
        Map<String, String> copy = Wire.form(page, "form");
        copy.put("form:copy:button", "");
        assertEquals(303, staff.post(address, copy).statusCode());
        HttpResponse<String> again = staff.post(address, copy);
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("この画面は古くなりました"));
    }
}
