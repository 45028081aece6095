package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Setting a password through a link (E-8, L-3, S-3). Nobody is signed in: the link says who. No database connection is held while passwords are
 * hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewPasswords {

    @Inject
    PasswordBook book;

    @Inject
    OfficerPasswordBook officers;

    @Inject
    Passwords passwords;

    @Inject
    PasswordSettings settings;

    /**
     * What came of it.
     *
     * @param link  OPEN when nothing is wrong with the link
     * @param fault of the password, null when it was set or the link cannot be used
     */
    public record Answer(LinkState link, PasswordFault fault) {

        public boolean ok() {
            return link == LinkState.OPEN && fault == null;
        }
    }

    /** Where a link stands; looking uses nothing up. */
    public LinkView look(Realm realm, String token) {
        return book.look(realm, token);
    }

    /** Sets the password and uses the link up; with a fault the link stays as it is. The caller wipes the password. */
    public Answer set(Realm realm, String token, char[] password) {
        LinkView link = book.look(realm, token);
        if (!link.isOpen() || !link.purpose().setsPassword()) {
            return new Answer(link.isOpen() ? LinkState.UNKNOWN : link.state(), null);
        }
        Optional<PasswordFault> fault = realm == Realm.OFFICER
                ? fault(officers.past(link.holder()), password)
                : fault(book.owner(link.holder()), password);
        if (fault.isPresent()) {
            return new Answer(LinkState.OPEN, fault.get());
        }
        String hash = passwords.hash(password);
        return new Answer(realm == Realm.OFFICER ? officers.set(token, hash) : book.set(token, hash), null);
    }

    /** What is wrong with a password for that person; the dear comparison with the last ones comes last. */
    public Optional<PasswordFault> fault(PasswordBook.Owner owner, char[] password) {
        return fault(owner.own(), owner.hashes(), password);
    }

    /** The same for an officer. */
    public Optional<PasswordFault> fault(OfficerPasswordBook.Past past, char[] password) {
        return fault(past.own(), past.hashes(), password);
    }

    private Optional<PasswordFault> fault(List<String> own, List<String> hashes, char[] password) {
        Optional<PasswordFault> fault = settings.policy().fault(CharBuffer.wrap(password), own);
        return fault.isPresent()
                ? fault
                : hashes.stream()
                        .filter(hash -> passwords.belongs(password, hash))
                        .findFirst()
                        .map(hash -> PasswordFault.USED_BEFORE);
    }
}
