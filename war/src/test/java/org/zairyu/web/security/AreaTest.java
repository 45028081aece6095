package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zairyu.account.Realm;

class AreaTest {

    @ParameterizedTest
    @CsvSource({
        "/portal/home.xhtml, STAFF",
        "/portal, STAFF",
        "/portal/files/3, STAFF",
        "/console/queue.xhtml, OFFICER",
        "/console/login.xhtml, OFFICER",
        "/login.xhtml, ",
        "/portals.xhtml, ",
        "/index.xhtml, ",
        "/jakarta.faces.resource/portal/x.css, "
    })
    void aPathBelongsToARealm(String path, Realm realm) {
        assertEquals(Optional.ofNullable(realm), Area.realm(path));
    }

    @ParameterizedTest(name = "{0} {1} {2}?{3}: {4}")
    @CsvSource({
        "STAFF, GET, /portal/list.xhtml, , /portal/list.xhtml",
        "STAFF, GET, /portal/list.xhtml, state=DRAFT&page=2, /portal/list.xhtml?state=DRAFT&page=2",
        "OFFICER, GET, /console/queue.xhtml, , /console/queue.xhtml",
        "STAFF, GET, /portal/go.xhtml, to=//evil.example, /portal/go.xhtml?to=//evil.example",
        "STAFF, POST, /portal/list.xhtml, , ",
        "STAFF, GET, /console/queue.xhtml, , ",
        "OFFICER, GET, /portal/list.xhtml, , ",
        "OFFICER, GET, /console/login.xhtml, , ",
        "OFFICER, GET, /console/code.xhtml, , ",
        "OFFICER, GET, /console/setup.xhtml, , ",
        "STAFF, GET, /code.xhtml, , ",
        "STAFF, GET, /portal/files/3, , ",
        "STAFF, GET, //evil.example/portal/x.xhtml, , ",
        "STAFF, GET, /portal/alive, , "
    })
    void afterSigningInOnlyOwnPagesAreReturnedTo(
            Realm realm, String method, String path, String query, String expected) {
        assertEquals(Optional.ofNullable(expected), Area.returnPath(realm, method, path, query));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "0, 43199999, false",
        "0, 43200000, true",
        "1000, 43200999, false",
        "1000, 43201000, true"
    })
    void aSessionEndsAfterTwelveHours(long signedIn, long accessed, boolean over) {
        assertEquals(over, SessionAge.over(signedIn, accessed));
    }

    @Test
    void aKeptPostHoldsTheFormsOwnFieldsOnly() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("part:name", new String[] {"NGUYEN VAN A"});
        sent.put("part:languages", new String[] {"ja", "vi"});
        sent.put("jakarta.faces.ViewState", new String[] {"x"});
        sent.put("primefaces.nonce", new String[] {"x"});
        sent.put("form:newPassword", new String[] {"secret"});
        KeptPost kept = KeptPost.of("/portal/entry/step2.xhtml?id=3", sent, 7).orElseThrow();
        assertEquals(
                List.of("part:name", "part:languages"),
                List.copyOf(kept.parameters().keySet()));
        assertEquals(Optional.of("NGUYEN VAN A"), kept.value("part:name"));
        assertEquals(Optional.empty(), kept.value("form:newPassword"));
    }

    @Test
    void nothingAndTooMuchAreNotKept() {
        Map<String, String[]> sent = new HashMap<>();
        sent.put("jakarta.faces.ViewState", new String[] {"x"});
        assertTrue(KeptPost.of("/portal/entry/x.xhtml", sent, 7).isEmpty());
        sent.put("a", new String[] {"x".repeat(KeptPost.LARGEST - 1)});
        assertFalse(KeptPost.of("/portal/entry/x.xhtml", sent, 7).isEmpty());
        sent.put("a", new String[] {"x".repeat(KeptPost.LARGEST)});
        assertTrue(KeptPost.of("/portal/entry/x.xhtml", sent, 7).isEmpty());
    }
}
