package org.zairyu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.zairyu.account.AccountSessions;
import org.zairyu.account.Gate;
import org.zairyu.account.Realm;
import org.zairyu.account.SecondStepDesk;
import org.zairyu.account.SignIn;
import org.zairyu.account.SignInDesk;
import org.zairyu.web.page.PageLanguage;

/**
 * Signs in to both realms, in one step or two, and says on each request to a page of a realm who asks. A session goes on only while the account does: that is
 * read anew each time. Who has not signed in is led to the sign-in page of the realm and afterwards back.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    SignInDesk desk;

    @Inject
    SecondStepDesk steps;

    @Inject
    AccountSessions sessions;

    @Inject
    Gate gate;

    @Inject
    Proxies proxies;

    @Inject
    NetworkAccess networks;

    @Inject
    Elsewhere elsewhere;

    @Inject
    SignInMeter meter;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof RealmCredential credential) {
            return signIn(request, context, credential);
        }
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof CodeCredential credential) {
            return secondStep(request, context, credential);
        }
        Optional<Realm> realm = Area.realm(request.getServletPath());
        if (!context.isProtected() || realm.isEmpty()) {
            return context.doNothing();
        }
        if (!networks.allows(request)) {
            return refuse(request, response);
        }
        Optional<Who> who = current(request, realm.get());
        return who.isPresent()
                ? context.notifyContainerAboutLogin(
                        who.get().principal(), who.get().groups())
                : askToSignIn(request, response, realm.get());
    }

    /** What the filter does for public pages: nothing of a session is read or made for an address that may not come. */
    private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            elsewhere.tell(request, SafetyHeaders.answer(request, response, proxies.secure(request)));
        } catch (IOException | ServletException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, RealmCredential credential) {
        char[] password = credential.password();
        SignIn answer = desk.signIn(credential.realm(), credential.name(), password, proxies.addressOf(request));
        Arrays.fill(password, '\0');
        credential.answered(answer);
        meter.count(credential.realm(), answer.outcome());
        if (answer.halfway()) {
            steps.begin(answer.person().actor(), answer.person().epoch());
            Sessions.halfOpen(request, credential.realm(), answer);
        }
        return answer.ok()
                ? open(request, context, credential.realm(), answer.person())
                : AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus secondStep(
            HttpServletRequest request, HttpMessageContext context, CodeCredential credential) {
        Half half = credential.half();
        String address = proxies.addressOf(request);
        SecondStepDesk.Answer answer = half.setup()
                ? steps.first(half.actor(), half.epoch(), credential.typed(), address)
                : steps.code(half.actor(), half.epoch(), credential.typed(), address);
        credential.answered(answer);
        meter.count(half.realm(), answer.signIn().outcome());
        return answer.signIn().ok()
                ? open(request, context, half.realm(), answer.signIn().person())
                : AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus open(
            HttpServletRequest request, HttpMessageContext context, Realm realm, SignIn.Person person) {
        Sessions.who(request).ifPresent(before -> sessions.close(before.actor(), before.session()));
        long session = sessions.open(
                person, Origin.network(proxies.addressOf(request)), Origin.browser(request.getHeader("User-Agent")));
        Who who = Sessions.open(request, realm, person, session);
        PageLanguage.recorded(request, context.getResponse(), person.language());
        return context.notifyContainerAboutLogin(who.principal(), who.groups());
    }

    /** Who asks, if it is somebody of that realm whose session may go on. */
    private Optional<Who> current(HttpServletRequest request, Realm realm) {
        Optional<Who> who = Sessions.who(request);
        if (who.isEmpty()) {
            return who;
        }
        if (Sessions.tooOld(request, who.get())
                || !sessions.live(who.get().actor(), who.get().session())) {
            Sessions.end(request);
            return Optional.empty();
        }
        if (who.get().realm() != realm) {
            gate.pageRefused(who.get().actor(), request.getServletPath());
            return Optional.empty();
        }
        return who;
    }

    /** The filters come after this: the answer says by itself what a browser must not do with it. */
    private AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response, Realm realm)
            throws AuthenticationException {
        try {
            SafetyHeaders.readAsUtf8(request);
            SafetyHeaders.tell(request, response, proxies.secure(request));
            noteWhereTo(request, realm);
            Redirects.send(request, response, Area.signInPage(realm));
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void noteWhereTo(HttpServletRequest request, Realm realm) {
        if (KeptPosts.keep(request)) {
            Sessions.returnTo(request, realm, KeptPosts.address(request));
        } else {
            Area.returnPath(realm, request.getMethod(), request.getServletPath(), request.getQueryString())
                    .ifPresent(path -> Sessions.returnTo(request, realm, path));
        }
    }
}
