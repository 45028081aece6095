package org.zairyu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.zairyu.account.AccountSessions;
import org.zairyu.account.Gate;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Realm;
import org.zairyu.audit.Actor;
import org.zairyu.office.Offices;

/** Who is looking at the page, for pages ({@code #{me}}) and backing beans. */
@Named("me")
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    AccountSessions sessions;

    @Inject
    Gate gate;

    /** Whether somebody has signed in, in either realm. */
    public boolean isSignedIn() {
        return Sessions.who(request).isPresent();
    }

    /**
     * Who it is.
     *
     * @throws NotAllowed when nobody has signed in
     */
    public Who who() {
        return Sessions.who(request).orElseThrow(() -> new NotAllowed("NOT_SIGNED_IN"));
    }

    /** Who acts, for the desks; as {@link #who()}. */
    public Actor actor() {
        return who().actor();
    }

    /** By which the account knows the session of who looks; as {@link #who()}. */
    public long session() {
        return who().session();
    }

    /** After a change that ended all sessions of the person: this one goes on, under a new id. */
    public void goesOn(int epoch) {
        sessions.renew(actor(), session(), epoch);
        request.changeSessionId();
    }

    public String getName() {
        return Sessions.who(request).map(Who::name).orElse("");
    }

    /** A staff user's organization, or an officer's unit in the page's language. */
    public String getPlace() {
        return Sessions.who(request).map(this::place).orElse("");
    }

    /** Key of an officer's unit, or of the unit in charge of a staff user's organization. */
    public String getBureau() {
        return who().bureau();
    }

    public boolean isStaff() {
        return Sessions.who(request).filter(who -> who.realm() == Realm.STAFF).isPresent();
    }

    public boolean isOfficer() {
        return Sessions.who(request).filter(who -> who.realm() == Realm.OFFICER).isPresent();
    }

    /** Whether it is an officer with that role, given by its name; what is shown by it must be refused by the desk as well. */
    public boolean has(String role) {
        OfficerRole asked = OfficerRole.valueOf(role);
        return Sessions.who(request).filter(who -> who.roles().contains(asked)).isPresent();
    }

    /**
     * For pages that only officers with one of the roles open: who has none is refused before anything is shown. The desks behind the page
     * ask again.
     *
     * @param anyOf names of roles with blanks between
     */
    public void require(String anyOf) {
        gate.officer(
                actor(), Stream.of(anyOf.split(" ")).map(OfficerRole::valueOf).toArray(OfficerRole[]::new));
    }

    private String place(Who who) {
        return who.realm() == Realm.STAFF
                ? who.organization()
                : Offices.bureau(who.bureau()).name(locale());
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.JAPANESE
                : context.getViewRoot().getLocale();
    }
}
