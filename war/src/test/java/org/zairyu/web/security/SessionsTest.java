package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;
import org.zairyu.audit.Actor;

/** Whoever knew the id of a session before the sign-in knows nothing afterwards. */
@Requirement("S-2")
class SessionsTest {

    private static final SignIn.Person PERSON =
            new SignIn.Person(Actor.staff(7), "山田 花子", "株式会社みどり製作所", "tokyo", Set.of(), "ja", 1);

    private final List<String> done = new ArrayList<>();
    private Map<String, Object> attributes;
    private boolean fresh;

    @Test
    void aVisitorsSessionGoesOnUnderANewId() {
        attributes = new HashMap<>(Map.of("a page", "that was looked at"));
        Sessions.open(request(), Realm.STAFF, PERSON, 1);
        assertEquals(List.of("changeSessionId"), done);
        assertEquals("that was looked at", attributes.get("a page"));
    }

    @Test
    void whatSomebodyElseLeftIsGone() {
        attributes = new HashMap<>();
        Sessions.open(request(), Realm.STAFF, PERSON, 1);
        attributes.put("a page", "of the first person");
        done.clear();
        Sessions.open(request(), Realm.OFFICER, PERSON, 2);
        assertEquals(List.of("invalidate"), done);
        assertTrue(fresh);
        assertEquals(null, attributes.get("a page"));
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, values) -> switch (name) {
            case "getSession" -> session();
            case "changeSessionId" -> {
                done.add(name);
                yield "new";
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpSession session() {
        return fake(HttpSession.class, (name, values) -> switch (name) {
            case "getAttribute" -> attributes.get((String) values[0]);
            case "setAttribute" -> attributes.put((String) values[0], values[1]);
            case "removeAttribute" -> attributes.remove((String) values[0]);
            case "isNew" -> fresh;
            case "getLastAccessedTime" -> 1000L;
            case "invalidate" -> {
                done.add(name);
                attributes = new HashMap<>();
                fresh = true;
                yield null;
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Does {
        Object what(String name, Object[] values);
    }

    private static <T> T fake(Class<T> type, Does does) {
        return type.cast(Proxy.newProxyInstance(
                SessionsTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    Object answer = does.what(method.getName(), values);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
