package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** 受領: the user registers that the result was received, which closes the application (F-12). */
@Stateless
public class ReceiptDesk {

    @Inject
    Applications applications;

    @Inject
    JapanClock clock;

    /** Registers the receipt of the user's own permitted application; registering it again changes nothing. */
    public void register(Actor actor, long id) {
        Instant now = clock.now();
        Application application = applications.ownLocked(actor, id);
        if (application.getState() == ApplicationState.RECEIVED) {
            return;
        }
        application.registerReceipt(now);
        applications.record(application, ApplicationEvent.Kind.RECEIVED, actor, null, now);
    }
}
