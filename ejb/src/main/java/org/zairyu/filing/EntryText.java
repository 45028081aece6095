package org.zairyu.filing;

import java.util.List;
import org.zairyu.form.SectionText;

/**
 * The answers to one part as text: for the check page, the officer's view and the copy (F-16).
 *
 * @param page the page on which the part was answered, {@code step2-1}
 * @param part the part's id
 */
public record EntryText(String page, String part, String title, List<SectionText> sections) {}
