package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;

@Requirement("S-2")
class SessionCookieTest {

    @Test
    void overTlsTheNameBindsTheCookieToThisHost() {
        assertEquals(
                Map.of("setName", "__Host-zairyu", "setSecure", true, "setHttpOnly", true, "setPath", "/"), told(true));
    }

    @Test
    void withoutTlsItIsNotForScriptsEither() {
        assertEquals(Map.of("setName", "zairyu", "setSecure", false, "setHttpOnly", true), told(false));
    }

    private static Map<String, Object> told(boolean tls) {
        Map<String, Object> told = new TreeMap<>();
        SessionCookieConfig config = (SessionCookieConfig) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (self, method, values) -> told.put(method.getName(), values[0]) == null ? null : null);
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, method, values) -> config);
        SessionCookie cookie = new SessionCookie();
        cookie.tls = tls;
        cookie.contextInitialized(new ServletContextEvent(context));
        return told;
    }
}
