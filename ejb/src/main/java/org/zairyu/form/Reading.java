package org.zairyu.form;

import java.util.List;

/**
 * What a typed value was understood as.
 *
 * @param value the normalised value, empty when it was refused
 * @param refusal why it is not taken, null when it is
 * @param notes what the person should know although the value is taken
 */
record Reading(String value, Remark refusal, List<Remark> notes) {

    static Reading of(String value) {
        return new Reading(value, null, List.of());
    }

    static Reading refused(String code, Object... args) {
        return new Reading("", Remark.fault(code, args), List.of());
    }

    Reading noting(String code, Object... args) {
        return new Reading(value, refusal, List.of(Remark.note(code, args)));
    }

    boolean isRefused() {
        return refusal != null;
    }
}
