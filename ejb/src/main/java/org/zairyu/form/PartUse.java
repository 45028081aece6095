package org.zairyu.form;

/**
 * A part as a form takes it.
 *
 * @param when the part belongs to the form only then; null means always
 */
public record PartUse(Part part, Condition when) {

    /** Whether the part is asked, given the answers of the parts before it. */
    public boolean isAsked(Facts facts) {
        return when == null || when.holds(facts::values);
    }
}
