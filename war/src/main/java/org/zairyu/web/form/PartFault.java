package org.zairyu.web.form;

/**
 * One line of the error summary.
 *
 * @param anchor the id of the element to go to
 * @param text the sentence that also stands at the question
 */
public record PartFault(String anchor, String label, String text) {}
