package org.zairyu.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.calendar.JapanClock;
import org.zairyu.filing.Application;
import org.zairyu.filing.Decision;
import org.zairyu.filing.FilingLetters;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.Receiving;
import org.zairyu.filing.ReceivingMethod;
import org.zairyu.notice.Bilingual;
import org.zairyu.office.Office;
import org.zairyu.office.Offices;
import org.zairyu.office.PostalDesk;

/**
 * The mails that tell of the end of examination: by post, at the counter, or refused. They go to the user
 * alone, into the outbox in the transaction of the decision.
 */
@Stateless
public class ResultLetters {

    /** An application is decided once, so each of these mails is written once. */
    private static final String OCCASION = "decided";

    @Inject
    FilingLetters letters;

    /** Tells of the decision that was made on {@code today}. */
    public void decided(Application application, LocalDate today) {
        if (!application.getDecision().isPermitted()) {
            letters.toUser(application, "app.result.refused", OCCASION, Map.of());
            return;
        }
        ResultInstructions instructions = ResultInstructions.of(facts(application), today);
        if (instructions.method() == ReceivingMethod.POST) {
            letters.toUser(application, "app.done.post", OCCASION, byPost(instructions));
        } else {
            letters.toUser(application, "app.done.counter", OCCASION, atCounter(application, instructions));
        }
    }

    /** What the instructions of a permitted application follow from. */
    public static ResultInstructions.Facts facts(Application application) {
        Decision decision = application.getDecision();
        Receiving receiving = application.getReceiving();
        Procedure procedure = application.getProcedure();
        return new ResultInstructions.Facts(
                procedure,
                procedure == Procedure.EXTENSION ? application.getStatus() : null,
                decision.getGrantedPeriod() == null ? null : StayPeriod.of(decision.getGrantedPeriod()),
                receiving.getMethod(),
                receiving.isNewKanji(),
                JapanClock.day(application.getMilestones().getFiledAt()));
    }

    private static Map<String, Object> byPost(ResultInstructions instructions) {
        PostalDesk desk = Offices.desk(PostalDesk.Purpose.RESULTS_BY_POST);
        Map<String, Object> values = new HashMap<>();
        values.put("items", items(instructions));
        values.put("fee", fee(instructions));
        values.put("address", postal(desk.postal()) + "\n" + desk.address() + "\n" + desk.addressee());
        return values;
    }

    private static Map<String, Object> atCounter(Application application, ResultInstructions instructions) {
        Office office = office(application);
        Map<String, Object> values = new HashMap<>();
        values.put("items", items(instructions));
        values.put("fee", fee(instructions));
        values.put("counterName", new Bilingual(office.ja(), office.en()));
        values.put("address", postal(office.postal()) + " " + office.address());
        values.put("lastDay", instructions.comeBy());
        return values;
    }

    /** The office that was chosen; where post was chosen and only the counter is left, the first one for the residence. */
    private static Office office(Application application) {
        List<Office> counters = Offices.countersFor(application.getApplicant().getPrefecture());
        String chosen = application.getReceiving().getCounterOffice();
        return counters.stream()
                .filter(office -> office.key().equals(chosen))
                .findFirst()
                .orElse(counters.get(0));
    }

    private static List<Bilingual> items(ResultInstructions instructions) {
        return instructions.items().stream()
                .map(item -> FilingLetters.text("delivery.item." + item))
                .toList();
    }

    private static Bilingual fee(ResultInstructions instructions) {
        String yen = String.format(Locale.ROOT, "%,d", instructions.fee());
        return FilingLetters.text(instructions.fee() == 0 ? "delivery.fee.none" : "delivery.fee.yen", yen);
    }

    private static String postal(String digits) {
        return digits.isEmpty() ? "" : "〒" + digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
