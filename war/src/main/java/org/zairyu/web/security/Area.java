package org.zairyu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zairyu.account.Realm;

/** Which addresses belong to whom; paths are inside the application, without its context path and without a query. */
final class Area {

    /** Pages on which answers are typed: what is posted there after the session has ended is kept. */
    static final String ENTRY = "/portal/entry/";

    /** Where an officer without a second factor sets one up, between password and first page. */
    static final String SETUP = "/console/setup.xhtml";

    private static final String LINK = "/link";
    private static final String PORTAL = "/portal";
    private static final String CONSOLE = "/console";

    private static final Set<String> FOR_ALL = Set.of("/privacy.xhtml", "/accessibility.xhtml");
    private static final Set<String> INFORMING = Set.of("/index.xhtml", "/individuals.xhtml");
    private static final String RESOURCES = "/jakarta.faces.resource";

    private Area() {}

    /** The path that a request asks for, inside the application. */
    static String asked(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }

    /** What pages are made of, and the two statements that each page links to: seen from everywhere and at any time. */
    static boolean forAll(String path) {
        return within(RESOURCES, path) || FOR_ALL.contains(path);
    }

    /** Whether a maintenance window closes it: all of the staff's, signed in or about to; what only informs stays open. */
    static boolean closes(String path) {
        return !within(CONSOLE, path) && !forAll(path) && !INFORMING.contains(path);
    }

    /** Who a path is for; empty for the public ones. */
    static Optional<Realm> realm(String path) {
        if (within(PORTAL, path)) {
            return Optional.of(Realm.STAFF);
        }
        return within(CONSOLE, path) ? Optional.of(Realm.OFFICER) : Optional.empty();
    }

    /** The sign-in page of a realm. */
    static String signInPage(Realm realm) {
        return realm == Realm.STAFF ? "/login.xhtml" : "/console/login.xhtml";
    }

    /** The page for the code, after the password. */
    static String codePage(Realm realm) {
        return realm == Realm.STAFF ? "/code.xhtml" : "/console/code.xhtml";
    }

    /** Where a person lands who has signed in without having asked for a page. */
    static String home(Realm realm) {
        return realm == Realm.STAFF ? "/portal/home.xhtml" : "/console/home.xhtml";
    }

    /** Whether an answer from there may be stored by nobody: everything for a person, the sign-in pages and one-time links. */
    static boolean personal(String path) {
        return realm(path).isPresent() || signingIn(path) || within(LINK, path);
    }

    /**
     * Where to go back to after signing in; empty when that is not a page of the realm that a GET can open. What comes out is a path of
     * this application, so that no link can lead elsewhere through the sign-in.
     *
     * @param query without the question mark, null when there is none
     */
    static Optional<String> returnPath(Realm realm, String method, String path, String query) {
        boolean page = path.endsWith(".xhtml") && realm(path).equals(Optional.of(realm));
        if (!page || !method.toUpperCase(Locale.ROOT).equals("GET") || signingIn(path)) {
            return Optional.empty();
        }
        return Optional.of(query == null ? path : path + "?" + query);
    }

    private static boolean signingIn(String path) {
        return path.equals(SETUP)
                || Arrays.stream(Realm.values())
                        .anyMatch(realm -> path.equals(signInPage(realm)) || path.equals(codePage(realm)));
    }

    private static boolean within(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
