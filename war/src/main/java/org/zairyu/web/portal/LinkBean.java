package org.zairyu.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.zairyu.account.LinkPurpose;
import org.zairyu.account.LinkState;
import org.zairyu.account.LinkView;
import org.zairyu.account.MailChanges;
import org.zairyu.account.NewPasswords;
import org.zairyu.account.Realm;
import org.zairyu.web.page.Anew;
import org.zairyu.web.page.Say;
import org.zairyu.web.page.TwoPasswords;

/** The page of a one-time link: a password to set, or a mail address to confirm or to stop (E-8, L-3, C-2, S-3). */
@Named("link")
@RequestScoped
public class LinkBean {

    private static final String DONE = "/link-done.xhtml?faces-redirect=true&of=";

    private static final String AGREED = "link.agreed";

    @Inject
    HttpServletRequest request;

    @Inject
    NewPasswords passwords;

    @Inject
    MailChanges mails;

    private final TwoPasswords typed = new TwoPasswords();
    private LinkView view;
    private boolean agreed;

    /** Sets the password; the page comes again with all that is wrong. */
    public String setPassword() {
        LinkPurpose purpose = getView().purpose();
        boolean left = purpose == LinkPurpose.FIRST_PASSWORD && !agreed;
        boolean whole = typed.isWhole("form");
        if (left) {
            Say.faultAt("form:agreed", "account.link.terms.missing");
        }
        if (left || !whole) {
            return again();
        }
        NewPasswords.Answer answer = typed.use(password -> passwords.set(realm(), token(), password));
        if (answer.fault() != null) {
            typed.say("form:fresh", answer.fault());
        }
        view = null;
        return answer.ok() ? DONE + purpose : again();
    }

    /** The page with what is wrong, asked for anew. */
    private String again() {
        Anew.open(getAddress(), AGREED, agreed);
        return null;
    }

    /** Confirms the new address, or stops the change. */
    public String decide() {
        LinkPurpose purpose = getView().purpose();
        LinkState state = mails.decide(token());
        view = null;
        return state == LinkState.OPEN ? DONE + purpose : null;
    }

    /** Where the link stands; opening the page changes nothing. */
    public LinkView getView() {
        if (view == null) {
            view = passwords.look(realm(), token());
        }
        return view;
    }

    public boolean isOpen() {
        return getView().isOpen();
    }

    public boolean isPassword() {
        return getView().isOpen() && getView().purpose().setsPassword();
    }

    public boolean isMail() {
        return getView().isOpen() && !isPassword();
    }

    public boolean isFirst() {
        return getView().purpose() == LinkPurpose.FIRST_PASSWORD;
    }

    /** What the page is for, or what is wrong with the link: a piece of its texts' keys. */
    public String getKind() {
        LinkView view = getView();
        if (view.isOpen()) {
            return view.purpose().name();
        }
        // who finds that it is too late to stop a change may be somebody whose address was taken
        boolean tooLate = view.state() == LinkState.REPLACED && view.purpose() == LinkPurpose.MAIL_STOP;
        return tooLate ? "TOO_LATE" : view.state().name();
    }

    /** The address of the link itself, for the form. */
    public String getAddress() {
        return request.getContextPath() + request.getAttribute(LinkServlet.FOLDER) + "/" + token();
    }

    /** Whether it was opened at the console's address: only there officers' links work. */
    public boolean isOfficer() {
        return LinkServlet.CONSOLE.equals(request.getAttribute(LinkServlet.FOLDER));
    }

    private Realm realm() {
        return isOfficer() ? Realm.OFFICER : Realm.STAFF;
    }

    private String token() {
        Object token = request.getAttribute(LinkServlet.TOKEN);
        return token != null && token.toString().matches("[0-9a-f]{1,80}") ? token.toString() : "";
    }

    public TwoPasswords getTyped() {
        return typed;
    }

    public boolean isAgreed() {
        return agreed || Boolean.TRUE.equals(Anew.kept(AGREED));
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
