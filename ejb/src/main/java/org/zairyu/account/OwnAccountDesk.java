package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zairyu.audit.Actor;

/**
 * 利用者情報更新: what a user changes online, the password and the mail address (C-2). Both ask for the present password, whose failures count as
 * those of signing in do.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccountDesk {

    @Inject
    OwnAccountBook book;

    @Inject
    PresentPassword present;

    @Inject
    NewPasswords fresh;

    @Inject
    PasswordBook passwords;

    @Inject
    Passwords hashing;

    /** What stands in the way of a change. */
    public enum Refusal {
        /** The present password is not right. */
        PASSWORD_WRONG,
        /** It was typed wrongly too often; try again later. */
        PASSWORD_LOCKED,
        /** The server could not check in time. */
        BUSY,
        /** That is no mail address. */
        MAIL_MALFORMED,
        /** That is the address already registered. */
        MAIL_SAME
    }

    /**
     * What came of a change; both are null when it was made.
     *
     * @param fault of the new password
     * @param epoch of the user's sessions from now on; of no meaning unless a password was changed
     */
    public record Change(Refusal refusal, PasswordFault fault, int epoch) {

        public boolean ok() {
            return refusal == null && fault == null;
        }
    }

    /** What is shown. */
    public OwnDetails details(Actor actor) {
        return book.details(actor);
    }

    /** Changes the password; other sessions of the user end. The caller wipes the passwords. */
    public Change changePassword(Actor actor, char[] now, char[] then) {
        PasswordBook.Owner owner = book.owner(actor);
        Optional<Refusal> refusal = present.refusal(actor, now);
        if (refusal.isPresent()) {
            return new Change(refusal.get(), null, 0);
        }
        Optional<PasswordFault> fault = fresh.fault(owner, then);
        return fault.isPresent()
                ? new Change(null, fault.get(), 0)
                : new Change(null, null, passwords.change(actor, hashing.hash(then)));
    }

    /** Asks for another mail address: a link goes to the new one, word of it to the old one; nothing changes as yet. */
    public Change askMail(Actor actor, char[] now, String email) {
        book.check(actor);
        Optional<Refusal> refusal =
                MailShape.parse(email).isEmpty() ? Optional.of(Refusal.MAIL_MALFORMED) : present.refusal(actor, now);
        return refusal.isPresent()
                ? new Change(refusal.get(), null, 0)
                : new Change(book.askMail(actor, MailShape.parse(email).get()).orElse(null), null, 0);
    }
}
