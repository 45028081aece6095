package org.zairyu.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zairyu.form.Answers;

/** What a new entry takes over from an earlier one (F-3): everything but what holds for one filing only. */
final class TakenOver {

    /** That the applicant wants this application, and that its contents are true, is confirmed each time. */
    private static final Set<String> GIVEN_ANEW = Set.of("confirmIntent", "confirmFacts");

    private TakenOver() {}

    static Answers of(Answers given) {
        Map<String, String> taken = new LinkedHashMap<>(given.asMap());
        taken.keySet().removeAll(GIVEN_ANEW);
        return Answers.of(taken);
    }
}
