package org.zairyu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;

/** What a session holds about signing in. */
final class Sessions {

    private static final String WHO = Who.class.getName();
    private static final String HALF = Half.class.getName();
    private static final String RETURN = "org.zairyu.return.";
    private static final String REOPENED = SignInReopened.class.getName();

    private Sessions() {}

    /** Who has signed in, in either realm. */
    static Optional<Who> who(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Who) session.getAttribute(WHO));
    }

    /** Whether the session has lived too long. */
    static boolean tooOld(HttpServletRequest request, Who who) {
        return SessionAge.over(who.signedInAt(), request.getSession().getLastAccessedTime());
    }

    /** Who has given the right password and not the second step yet, not long ago. */
    static Optional<Half> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((Half) session.getAttribute(HALF))
                        .filter(half -> !half.over(session.getLastAccessedTime()));
    }

    /** Keeps who has given the right password, under a new id; a session of somebody else ends. */
    static void halfOpen(HttpServletRequest request, Realm realm, SignIn answer) {
        HttpSession session = fresh(request);
        session.setAttribute(HALF, Half.of(realm, answer, session.getLastAccessedTime()));
    }

    /**
     * Opens the session of a person under a new id; a session of somebody else ends.
     *
     * @param id by which the account knows it
     */
    static Who open(HttpServletRequest request, Realm realm, SignIn.Person person, long id) {
        HttpSession session = fresh(request);
        session.removeAttribute(HALF);
        Who who = Who.of(realm, person, session.getLastAccessedTime(), id);
        session.setAttribute(WHO, who);
        return who;
    }

    private static HttpSession fresh(HttpServletRequest request) {
        if (who(request).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        return session;
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Notes where to go back to after signing in. */
    static void returnTo(HttpServletRequest request, Realm realm, String path) {
        request.getSession(true).setAttribute(RETURN + realm, path);
    }

    /** Where to go after signing in: once where the person wanted to go, else home. */
    static String takeReturn(HttpServletRequest request, Realm realm) {
        HttpSession session = request.getSession(true);
        Object path = session.getAttribute(RETURN + realm);
        session.removeAttribute(RETURN + realm);
        return path == null ? Area.home(realm) : path.toString();
    }

    /** Notes that the sign-in page comes again because the session it stood in had ended. */
    static void noteReopened(HttpServletRequest request) {
        request.getSession(true).setAttribute(REOPENED, true);
    }

    /** Whether that was noted; it is told once. */
    static boolean takeReopened(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean noted = session != null && session.getAttribute(REOPENED) != null;
        if (noted) {
            session.removeAttribute(REOPENED);
        }
        return noted;
    }
}
