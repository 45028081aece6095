package org.zairyu.form;

import java.util.List;

/**
 * What checking a part gave.
 *
 * @param answers the normalised answers to the questions that are asked; what was refused is not among them
 * @param faults what must be corrected, in the order of the questions
 * @param warnings what the person should look at, although it is taken
 */
public record CheckResult(Answers answers, List<FieldFault> faults, List<FieldFault> warnings) {

    public boolean isFine() {
        return faults.isEmpty();
    }
}
