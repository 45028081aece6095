package org.zairyu.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zairyu.calendar.JapanClock;

/**
 * Sends what waits in the outbox (N-2). A mail is claimed, handed over outside any transaction, and its end is written down; a crash
 * between the last two repeats it once, with the same Message-ID. Any node may run it, any number of times.
 */
@Singleton
public class SenderRound {

    private static final Logger LOG = Logger.getLogger(SenderRound.class.getName());
    private static final int BATCH = 100;

    /** This node, for its claims. */
    private final String node = UUID.randomUUID().toString();

    @Inject
    NoticeClaims claims;

    @Inject
    MailSettings settings;

    @Inject
    Instance<AddressBook> addressBooks;

    @Inject
    JapanClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyFewSeconds() {
        run(clock.now());
    }

    /** Sends everything that is due at {@code now}; answers how many mails were handed over. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run(Instant now) {
        Carrier carrier = settings.carrier();
        int sent = 0;
        int tried = 0;
        List<Long> due = claims.due(now, BATCH);
        while (!due.isEmpty()) {
            for (long id : due) {
                Optional<Mail> mail = claims.claim(id, node, now);
                tried += mail.isPresent() ? 1 : 0;
                sent += mail.isPresent() && send(carrier, mail.get(), now) ? 1 : 0;
            }
            due = due.size() < BATCH && sent == 0 ? List.of() : claims.due(now, BATCH);
        }
        if (tried > 0) {
            LOG.log(Level.INFO, "mails tried: {0}, handed over: {1}", new Object[] {tried, sent});
        }
        return sent;
    }

    private boolean send(Carrier carrier, Mail mail, Instant now) {
        String address = address(mail);
        try {
            carrier.carry(mail.to(address));
            claims.sent(mail.id(), node, address, now);
            return true;
        } catch (Carrier.NotCarried e) {
            LOG.log(Level.WARNING, "mail {0} was not handed over: {1}", new Object[] {mail.messageId(), e.getMessage()
            });
            claims.notSent(
                    mail.id(),
                    node,
                    e.getMessage(),
                    e.isForGood() ? null : RetryRule.pause(mail.attempts() + 1).orElse(null),
                    now);
            return false;
        }
    }

    /** The address that is registered now; the written one where there is none any more or the mail names its own. */
    private String address(Mail mail) {
        if (mail.staffUserId() == null || addressBooks.isUnsatisfied()) {
            return mail.to();
        }
        return addressBooks.get().addressOf(mail.staffUserId()).orElse(mail.to());
    }
}
