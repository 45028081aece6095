package org.zairyu.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zairyu.calendar.Periods;
import org.zairyu.filing.Procedure;
import org.zairyu.filing.ReceivingMethod;

/**
 * What to do for a permitted application to get its result (R-2, R-5, R-6; guide §5(2)ア, イ).
 *
 * @param method by post or at the counter: the chosen way, unless the law leaves the counter only
 * @param forced whether it is at the counter although post was chosen
 * @param items what to send or to bring, in the guide's order
 * @param fee in yen, 0 when nothing is to be paid
 * @param comeBy at the counter the last day to come, else null
 */
public record ResultInstructions(
        ReceivingMethod method, boolean forced, List<ResultItem> items, int fee, LocalDate comeBy)
        implements Serializable {

    /** The mail asks to come within this many days of it. */
    private static final int DAYS_TO_COME = 14;

    private static final Set<String> DESIGNATED = DeliveryTable.rows("designations.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * What the rule looks at.
     *
     * @param presentStatus the status that the person has had until now; null when it is not known
     * @param period the granted period, null for a procedure that grants none (①, ⑤)
     * @param newKanji kanji are newly to be written on the card
     * @param filedOn the day of filing, which decides the fee
     */
    public record Facts(
            Procedure procedure,
            String presentStatus,
            StayPeriod period,
            ReceivingMethod chosen,
            boolean newKanji,
            LocalDate filedOn) {}

    /**
     * The instructions in a mail of the day {@code told}.
     *
     * @throws IllegalArgumentException when the procedure has no result of its own, or ① is received by mail: the mail is the result then
     */
    public static ResultInstructions of(Facts facts, LocalDate told) {
        boolean counterOnly =
                facts.newKanji() || (facts.period() != null && facts.period().stampOnly());
        boolean counter = facts.chosen() == ReceivingMethod.COUNTER || counterOnly;
        int fee = Fees.online(facts.procedure(), facts.filedOn());
        if (counter) {
            return new ResultInstructions(
                    ReceivingMethod.COUNTER,
                    facts.chosen() == ReceivingMethod.POST,
                    brought(facts.procedure()),
                    fee,
                    Periods.civilEndDays(told, DAYS_TO_COME));
        }
        if (facts.chosen() != ReceivingMethod.POST) {
            throw new IllegalArgumentException("no instructions for receiving by " + facts.chosen());
        }
        return new ResultInstructions(ReceivingMethod.POST, false, sent(facts), fee, null);
    }

    private static List<ResultItem> sent(Facts facts) {
        return switch (facts.procedure()) {
            case COE -> List.of(ResultItem.ENVELOPE_COE);
            case CHANGE, EXTENSION -> cardSent(facts.presentStatus());
            case ACQUISITION -> List.of(ResultItem.ENVELOPE_CARD);
            case WORKCERT -> List.of(ResultItem.ENVELOPE_WORKCERT, ResultItem.FEE_FORM, ResultItem.CARD_COPY);
            case REENTRY, EXTRA -> throw notByItself(facts.procedure());
        };
    }

    private static List<ResultItem> cardSent(String presentStatus) {
        List<ResultItem> items =
                new ArrayList<>(List.of(ResultItem.ENVELOPE_CARD, ResultItem.FEE_FORM, ResultItem.CARD_ORIGINAL));
        if (presentStatus == null || DESIGNATED.contains(presentStatus)) {
            items.add(ResultItem.DESIGNATION);
        }
        return List.copyOf(items);
    }

    private static List<ResultItem> brought(Procedure procedure) {
        return switch (procedure) {
            case CHANGE, EXTENSION, WORKCERT -> List.of(
                    ResultItem.PASSPORT,
                    ResultItem.CARD,
                    ResultItem.FEE_FORM,
                    ResultItem.MAIL,
                    ResultItem.AGENT_CERTIFICATE,
                    ResultItem.IDENTITY);
            case ACQUISITION -> List.of(
                    ResultItem.PASSPORT,
                    ResultItem.CARD,
                    ResultItem.MAIL,
                    ResultItem.AGENT_CERTIFICATE,
                    ResultItem.IDENTITY);
            case COE, REENTRY, EXTRA -> throw notByItself(procedure);
        };
    }

    private static IllegalArgumentException notByItself(Procedure procedure) {
        return new IllegalArgumentException("no result of its own in this way: " + procedure);
    }
}
