package org.zairyu.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;

/** The mails to the operators: one a day for each trouble and address, as long as it lasts. They say nothing about any person. */
@Stateless
public class AlertLetters {

    /** In whose outbox they stand: that of the unit where the online desk is. */
    private static final String BUREAU = "tokyo";

    private static final Bilingual OPERATORS = new Bilingual("システム運用担当", "operators of the system");

    @Inject
    Outbox outbox;

    @Inject
    JapanClock clock;

    @Inject
    @ConfigProperty(name = "ops.mailTo")
    Optional<String> operators;

    /** In a transaction of its own; answers how many mails were written. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(List<Trouble> troubles) {
        return outbox.enqueueAll(troubles.stream()
                .flatMap(trouble -> addresses().map(address -> new Outbox.Entry(letter(trouble, address), BUREAU)))
                .toList());
    }

    private Stream<String> addresses() {
        return operators.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }

    private Letter letter(Trouble trouble, String address) {
        String kind = trouble.kind().name().toLowerCase(Locale.ROOT);
        LocalDate day = clock.today();
        return new Letter(
                "ops.alert",
                "operation:" + kind,
                day + " " + address,
                address,
                null,
                Map.of("addressee", OPERATORS, kind, "yes", "since", trouble.since()));
    }
}
