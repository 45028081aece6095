package org.zairyu.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zairyu.notice.OutboxWatch;
import org.zairyu.notice.Standstill;
import org.zairyu.web.security.CurrentUser;

/** Tells every page of the console whether mail stands still; looks at most twice a minute for each bureau. */
@Named("mailWatch")
@ApplicationScoped
public class MailWatch {

    private static final long KEPT = Duration.ofSeconds(30).toNanos();

    private record Look(Standstill found, long at) {}

    @Inject
    OutboxWatch watch;

    @Inject
    CurrentUser me;

    private final Map<String, Look> looks = new ConcurrentHashMap<>();

    public Standstill getNow() {
        if (!me.isOfficer()) {
            return new Standstill(false, false);
        }
        String bureau = me.getBureau();
        Look last = looks.get(bureau);
        if (last == null || System.nanoTime() - last.at() > KEPT) {
            last = new Look(watch.look(bureau), System.nanoTime());
            looks.put(bureau, last);
        }
        return last.found();
    }

    /** After an officer did something about it. */
    void forget() {
        looks.remove(me.getBureau());
    }
}
