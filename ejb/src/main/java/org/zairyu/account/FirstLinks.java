package org.zairyu.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.zairyu.calendar.JapanClock;

/** The links with which approved users set their first password (E-7, E-8, E-10). Whoever calls asks the gate and writes the audit. */
@Stateless
public class FirstLinks {

    @Inject
    Links links;

    @Inject
    AccountLetters letters;

    @Inject
    JapanClock clock;

    /**
     * Mails the link with the news of the approval, in the caller's transaction.
     *
     * @param user stored, without a password as yet
     * @return the last day on which the password can be set
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate send(StaffUser user) {
        return send(user, "enroll.approved");
    }

    /**
     * Mails a new link; the earlier one is dead from now on.
     *
     * @return the last day on which the password can be set
     * @throws IllegalStateException when the password was set already
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate sendAgain(StaffUser user) {
        return send(user, "enroll.approved.again");
    }

    /** The newest link of that user; empty when none was ever sent. */
    public Optional<FirstLink> state(long staffUserId) {
        return links.newest(staffUserId, LinkPurpose.FIRST_PASSWORD)
                .map(link -> new FirstLink(
                        link.createdAt(), link.lastDay(), link.usedAt(), link.state(clock.now()) == LinkState.LATE));
    }

    private LocalDate send(StaffUser user, String template) {
        if (user.isActivated() || user.isDeleted()) {
            throw new IllegalStateException("not waiting for a first password");
        }
        letters.withdrawFirst(user, "a newer link was sent");
        OneTimeLink link = links.issue(user.getId(), LinkPurpose.FIRST_PASSWORD, null);
        letters.approved(user, link, template);
        return link.lastDay();
    }
}
