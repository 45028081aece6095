package org.zairyu.notice;

/** A value of a letter that reads differently in its two parts. */
public record Bilingual(String ja, String en) {}
