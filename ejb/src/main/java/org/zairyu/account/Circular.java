package org.zairyu.account;

import java.util.List;
import java.util.Map;

/**
 * One mail to everybody who can sign in.
 *
 * @param about     kind and id of what it tells of, "maintenance:5"
 * @param occasion  what tells it from another of the same template about the same thing
 * @param values    by the template's placeholders; who is addressed and the bureau come by themselves
 * @param overtaken templates about the same thing that are taken back where they still wait
 */
public record Circular(
        String template, String about, String occasion, Map<String, Object> values, List<String> overtaken) {}
