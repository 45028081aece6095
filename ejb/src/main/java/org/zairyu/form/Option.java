package org.zairyu.form;

import java.util.List;

/**
 * One choice of a list.
 *
 * @param code stable, ours; what answers and conditions hold
 * @param of statuses or purposes of residence for which alone it is offered; empty means always
 */
public record Option(String code, Text label, List<String> of) {}
