package org.zairyu.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.zairyu.account.Realm;
import org.zairyu.account.SignIn;
import org.zairyu.calendar.DateText;
import org.zairyu.text.Texts;

/** What the two sign-in pages have in common: a name, a password, and one sentence when it did not work. */
public abstract class SignInForm {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest asked;

    private String name = "";
    private String password = "";
    private String message;

    /** Which realm the page signs in to. */
    abstract Realm realm();

    /** Key of a text, its officers' wording where the realm has one. */
    abstract String worded(String key, Locale locale);

    @PostConstruct
    void opened() {
        if (Sessions.takeReopened(asked)) {
            message = Texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "account.signIn.reopened");
        }
    }

    /** Signs in and goes where the person wanted to go; otherwise the page comes again with a message. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        message = missing(locale);
        if (message == null) {
            SignIn answer = authenticate(faces);
            if (answer.ok() || answer.halfway()) {
                leave(faces, answer.halfway());
            } else {
                message = Texts.get(locale, worded(answer.message(), locale), worded(answer, locale));
            }
        }
        password = "";
    }

    private SignIn authenticate(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        RealmCredential credential = new RealmCredential(realm(), name, password);
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
        return credential.answer();
    }

    private void leave(FacesContext faces, boolean halfway) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        String path = halfway ? Sessions.half(request).orElseThrow().page() : Sessions.takeReturn(request, realm());
        Redirects.send(request, response, path);
        faces.responseComplete();
    }

    private String missing(Locale locale) {
        if (name == null || name.isBlank()) {
            return Texts.get(locale, worded("account.signIn.name.missing", locale));
        }
        return password == null || password.isEmpty() ? Texts.get(locale, "account.signIn.password.missing") : null;
    }

    /** The arguments of a refusal's text in words. */
    static Object[] worded(SignIn answer, Locale locale) {
        return answer.arguments().stream()
                .map(argument -> argument instanceof LocalDate day
                        ? DateText.day(day, locale)
                        : DateText.instant((Instant) argument, locale))
                .toArray();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never given back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** What is wrong and what to do, or null. */
    public String getMessage() {
        return message;
    }
}
