/**
 * The official forms as data: parts with their questions, choices and conditions ({@code forms/*.yaml}), the answers to
 * them, the tolerant reading and checking of what was typed, and the answers as text. Everything here is pure: dates and
 * the answers of other parts come in as {@link org.zairyu.form.Facts}.
 */
package org.zairyu.form;
