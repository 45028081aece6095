package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;

/**
 * How a deployment without any officer gets its first administrator (S-2, ASVS 6.3.2): by a token that stands in the server's log and
 * nowhere else. There is no default account. Nobody is signed in: the token says that whoever has it may read the log.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {

    @Inject
    FirstBook book;

    @Inject
    Passwords passwords;

    @Inject
    PasswordSettings settings;

    @Inject
    NetworkLimit networks;

    @Inject
    JapanClock clock;

    /** What was wrong with the token. */
    public enum TokenFault {
        /** It is not the one in the log, or its day is over: the next start writes another. */
        WRONG,
        /** Too many wrong ones came from that network. */
        TOO_MANY
    }

    /**
     * What came of it.
     *
     * @param token    null when it is right
     * @param password null when it may be set
     */
    public record Answer(TokenFault token, List<OfficerFault> faults, PasswordFault password) {

        public boolean ok() {
            return token == null && faults.isEmpty() && password == null;
        }
    }

    /** Whether there is nobody yet, so that the page is there at all. */
    public boolean isWanted() {
        return book.isNobodyThere();
    }

    /**
     * Makes the administrator. With a fault nothing is used up. The caller wipes the password.
     *
     * @param typed    the role of administrator is added to whatever roles it names
     * @param address  where the request came from
     * @param language in which the pages open: ja or en
     */
    public Answer make(String token, OfficerDetails typed, char[] password, String language, String address) {
        String clean = token == null ? "" : token.replaceAll("[\\s-]", "");
        if (!networks.mayTry(address, clock.now())) {
            return new Answer(TokenFault.TOO_MANY, List.of(), null);
        }
        if (!book.opens(clean)) {
            networks.failed(address, clock.now());
            return new Answer(TokenFault.WRONG, List.of(), null);
        }
        OfficerDetails details = administrator(typed);
        List<OfficerFault> faults = OfficerCheck.fresh(details);
        List<String> own = OfficerPasswordBook.own(details.login(), details.name(), details.email());
        Optional<PasswordFault> fault = settings.policy().fault(CharBuffer.wrap(password), own);
        if (!faults.isEmpty() || fault.isPresent()) {
            return new Answer(null, faults, fault.orElse(null));
        }
        boolean made = book.make(clean, details, language, passwords.hash(password));
        return new Answer(made ? null : TokenFault.WRONG, List.of(), null);
    }

    private static OfficerDetails administrator(OfficerDetails typed) {
        EnumSet<OfficerRole> roles = EnumSet.of(OfficerRole.ADMINISTRATOR);
        roles.addAll(typed.roles());
        return new OfficerDetails(typed.name(), typed.login(), typed.email(), typed.bureau(), roles);
    }
}
