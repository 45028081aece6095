package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zairyu.account.OwnAccountDesk.Change;
import org.zairyu.account.OwnAccountDesk.Refusal;
import org.zairyu.audit.Actor;

/** An officer's own account: what is recorded, and the password, for which the present one is asked under the lock rule. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficerSelfDesk {

    @Inject
    OfficerSelfBook book;

    @Inject
    PresentPassword present;

    @Inject
    NewPasswords fresh;

    @Inject
    OfficerPasswordBook passwords;

    @Inject
    Passwords hashing;

    /** What is shown. */
    public OfficerSelf details(Actor actor) {
        return book.details(actor);
    }

    /** Changes the password; other sessions of the officer end. The caller wipes the passwords. */
    public Change changePassword(Actor actor, char[] now, char[] then) {
        OfficerPasswordBook.Past past = book.past(actor);
        Optional<Refusal> refusal = present.refusal(actor, now);
        if (refusal.isPresent()) {
            return new Change(refusal.get(), null, 0);
        }
        Optional<PasswordFault> fault = fresh.fault(past, then);
        return fault.isPresent()
                ? new Change(null, fault.get(), 0)
                : new Change(null, null, passwords.change(actor, hashing.hash(then)));
    }
}
