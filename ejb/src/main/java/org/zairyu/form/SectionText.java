package org.zairyu.form;

import java.util.List;

/** A section of a part as text: only what was asked. */
public record SectionText(String title, List<Line> lines) {}
