package org.zairyu.form;

import java.util.List;

/**
 * One page of the entry.
 *
 * @param id {@code step2-1}, {@code step2-2}, {@code step2-3}
 */
public record Page(String id, List<PartUse> parts) {}
