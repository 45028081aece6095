package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.zairyu.account.CodeHint;
import org.zairyu.account.FactorSetup;
import org.zairyu.account.Realm;
import org.zairyu.account.SecondStepDesk;
import org.zairyu.web.page.Say;

/** The second step of signing in (S-3): the page for the code, and the one on which an officer sets the second factor up first. */
@Named
@RequestScoped
public class SecondStep {

    @Inject
    SecurityContext security;

    @Inject
    SecondStepDesk desk;

    @Inject
    Instance<CodeHint> hints;

    @Inject
    HttpServletRequest asked;

    private String code = "";
    private String recovery = "";
    private String message;
    private FactorSetup setup;
    private List<String> codes = List.of();
    private String next;

    /** Leads away who has not given a password, and to the right page who has. */
    public void open() throws IOException {
        Optional<Half> half = Sessions.half(asked);
        if (half.isEmpty()) {
            leave(Sessions.who(asked).isPresent() ? Area.home(realm()) : Area.signInPage(realm()));
        } else if (!half.get().page().equals(asked.getServletPath())) {
            leave(half.get().page());
        }
    }

    /** A code of the app. */
    public void enter() throws IOException {
        give(code, "account.code.missing");
    }

    /** A recovery code. */
    public void recover() throws IOException {
        give(recovery, "account.code.recovery.missing");
    }

    private void give(String typed, String missing) throws IOException {
        code = "";
        recovery = "";
        Optional<Half> half = Sessions.half(asked);
        if (half.isEmpty()) {
            Sessions.noteReopened(asked);
            leave(Area.signInPage(realm()));
        } else if (typed == null || typed.isBlank()) {
            message = Say.text(missing);
        } else {
            judged(
                    authenticate(new CodeCredential(half.get(), typed)),
                    half.get().realm());
        }
    }

    private void judged(SecondStepDesk.Answer answer, Realm realm) throws IOException {
        if (!answer.signIn().ok()) {
            message = Say.text(answer.signIn().message(), SignInForm.worded(answer.signIn(), Say.locale()));
        } else if (answer.recovery().isEmpty()) {
            leave(Sessions.takeReturn(asked, realm));
        } else {
            codes = answer.recovery();
            next = Sessions.takeReturn(asked, realm);
        }
    }

    private SecondStepDesk.Answer authenticate(CodeCredential credential) {
        HttpServletResponse response = response();
        AuthenticationStatus status = security.authenticate(
                asked,
                response,
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
        return credential.answer();
    }

    private void leave(String path) throws IOException {
        Redirects.send(asked, response(), path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private Realm realm() {
        return Area.realm(asked.getServletPath()).orElse(Realm.STAFF);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** What the app must be given, while the second factor is being set up; null when the person must begin anew. */
    public FactorSetup getSetup() {
        if (setup == null) {
            setup = Sessions.half(asked)
                    .flatMap(half -> desk.setup(half.actor(), half.epoch()))
                    .orElse(null);
        }
        return setup;
    }

    public QrCode getQr() {
        return QrCode.of(getSetup().address());
    }

    /** Recovery codes, shown this once; empty before. */
    public List<String> getCodes() {
        return codes;
    }

    /** Where to go on once the recovery codes were read. */
    public String getNext() {
        return next;
    }

    /** The present code, in the demonstration only; null elsewhere. */
    public String getHint() {
        return hints.isResolvable()
                ? Sessions.half(asked)
                        .flatMap(half -> hints.get().words(half.actor(), Say.locale()))
                        .orElse(null)
                : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecovery() {
        return recovery;
    }

    public void setRecovery(String recovery) {
        this.recovery = recovery;
    }

    /** What is wrong and what to do, or null. */
    public String getMessage() {
        return message;
    }
}
