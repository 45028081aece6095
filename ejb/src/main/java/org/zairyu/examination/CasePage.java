package org.zairyu.examination;

import java.util.List;
import org.zairyu.filing.EntryText;

/**
 * All that the page of a case shows, read in one go.
 *
 * @param answers what the user answered, part by part, in the page's language
 * @param colleagues to whom the case can be given; empty when it cannot be given to anybody any more
 */
public record CasePage(CaseView view, List<EntryText> answers, List<Colleagues.Colleague> colleagues) {}
