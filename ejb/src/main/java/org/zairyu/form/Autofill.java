package org.zairyu.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * First answers that the house knows already: the agent from the account of the staff user, the employer from the
 * organization, the applicant's name on the organization's page. A question that has an answer keeps it.
 */
public final class Autofill {

    private Autofill() {}

    /** @param facts hold the sources as {@code agent.name}, an address as {@code agent.address.postal} and so on */
    public static Answers fill(Part part, Answers answers, Facts facts) {
        Map<String, String> filled = new LinkedHashMap<>(answers.asMap());
        part.fields().filter(field -> !field.rules().from().isEmpty()).forEach(field -> {
            if (answers.hasAny(field.id())) {
                return;
            }
            if (field.type().isCompound()) {
                field.columns().forEach(sub -> put(filled, field.id() + "." + sub.id(), field, "." + sub.id(), facts));
            } else {
                put(filled, field.id(), field, "", facts);
            }
        });
        return Answers.of(filled);
    }

    private static void put(Map<String, String> filled, String key, Field field, String part, Facts facts) {
        String value = facts.get(field.rules().from() + part);
        if (!value.isEmpty()) {
            filled.put(key, value);
        }
    }
}
