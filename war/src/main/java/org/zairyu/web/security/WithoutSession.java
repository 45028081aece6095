package org.zairyu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A request that neither reads nor makes a session. The pages' framework wants one for every page; it gets one that ends with the request, so that
 * strangers leave nothing on the server.
 */
final class WithoutSession extends HttpServletRequestWrapper {

    private HttpSession passing;

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (passing == null && create) {
            passing = passing();
        }
        return passing;
    }

    private HttpSession passing() {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                WithoutSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (self, method, given) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(given[0].toString());
                    case "setAttribute" -> attributes.put(given[0].toString(), given[1]);
                    case "removeAttribute" -> attributes.remove(given[0].toString());
                    case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
                    case "getId", "toString" -> "passing";
                    case "getServletContext" -> getServletContext();
                    case "getCreationTime", "getLastAccessedTime" -> 0L;
                    case "getMaxInactiveInterval" -> 1;
                    case "isNew" -> true;
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == given[0];
                    default -> null;
                });
    }
}
