package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.office.Office;
import org.zairyu.office.Offices;

/** 在留カードの受取方法を変更する (F-9, R-1 to R-3; guide §5(1)ウIV). */
@Stateless
public class ReceivingDesk {

    @Inject
    Applications applications;

    @Inject
    FilingLetters letters;

    @Inject
    JapanClock clock;

    /** What is chosen, and what there is to choose from. {@code changeable} is false when only the bureau can change it now. */
    public record Offer(
            ReceivingMethod method,
            String office,
            boolean newKanji,
            List<ReceivingMethod> methods,
            List<Office> offices,
            boolean changeable,
            long version) {}

    /** The choice for the user's own application, as it would be with or without a new kanji name on the card. */
    public Offer offer(Actor actor, long id) {
        Application application = applications.own(actor, id);
        Receiving chosen = application.getReceiving();
        return new Offer(
                chosen.getMethod(),
                chosen.getCounterOffice(),
                chosen.isNewKanji(),
                ReceivingRule.choices(application.getProcedure(), false, false, chosen.isNewKanji()),
                Offices.countersFor(application.getApplicant().getPrefecture()),
                ReceivingRule.changeable(application.getProcedure(), application.getState()),
                application.getVersion());
    }

    /**
     * Chooses for the user's own application.
     *
     * @param office the key of the office at whose counter it is received; ignored for post
     * @throws WrongState when only the bureau can change it now
     * @throws IllegalArgumentException when the choice is not open, or the office does not serve the applicant's residence
     */
    public void choose(Actor actor, long id, ReceivingMethod method, String office, boolean newKanji) {
        Instant now = clock.now();
        Application application = applications.ownLocked(actor, id);
        if (!ReceivingRule.changeable(application.getProcedure(), application.getState())) {
            throw new WrongState(application.getState(), ApplicationAction.CHOOSE_RECEIVING);
        }
        if (!ReceivingRule.choices(application.getProcedure(), false, false, newKanji)
                .contains(method)) {
            throw new IllegalArgumentException("this way of receiving is not open: " + method);
        }
        ReceivingMethod before = application.getReceiving().getMethod();
        application.receive(receiving(application, method, office, newKanji), now);
        if (application.getState().isFiled() && before != method) {
            letters.receivingChanged(application, before, method);
        }
        applications.record(application, ApplicationEvent.Kind.RECEIVING_CHOSEN, actor, method.name(), now);
    }

    private static Receiving receiving(
            Application application, ReceivingMethod method, String office, boolean newKanji) {
        if (method != ReceivingMethod.COUNTER) {
            return Receiving.byPost();
        }
        boolean serves = Offices.countersFor(application.getApplicant().getPrefecture()).stream()
                .anyMatch(o -> o.key().equals(office));
        if (!serves) {
            throw new IllegalArgumentException("this office does not serve the applicant's residence: " + office);
        }
        return Receiving.atCounter(office, newKanji);
    }
}
