package org.zairyu.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.zairyu.account.AccountLetters;
import org.zairyu.account.Locks;
import org.zairyu.audit.Actor;
import org.zairyu.enrollment.StaffRequests.Held;

/** Lifting the lock of a staff user after wrong passwords (L-2): for officers at the counter and examiners of the bureau in charge. */
@Stateless
public class LockDesk {

    @Inject
    StaffRequests requests;

    @Inject
    Locks locks;

    @Inject
    AccountLetters letters;

    /** Lifts it and tells the user by mail; answers false, and does nothing more, when there was none. */
    public boolean lift(Actor actor, long userId) {
        Held held = requests.recordable(actor, userId);
        boolean locked = locks.lift(held.user());
        if (locked) {
            letters.unlocked(held.user(), requests.now());
            requests.done(actor, "account.unlocked", userId, Map.of());
        }
        return locked;
    }
}
