package org.zairyu.form;

import java.util.List;

/**
 * A group of questions under one heading.
 *
 * @param anyOf ids of questions of this section of which at least one must be answered; empty where there is no such rule
 */
public record Section(Text title, List<String> anyOf, List<Field> fields) {}
