package org.zairyu.web.console;

import org.zairyu.examination.CaseView;
import org.zairyu.web.page.Say;

/** What a line of the history adds to the words of its event: who did it, and a round, a way of receiving, a number, a colleague. */
final class HistoryWords {

    private HistoryWords() {}

    static String of(CaseView.Happened happened) {
        String who = happened.who() == null ? Say.text("console.by." + happened.by()) : happened.who();
        String more = more(happened);
        return more == null ? who : who + "　" + more;
    }

    /** Null when there is nothing to add. */
    private static String more(CaseView.Happened happened) {
        if (happened.detail() == null) {
            return null;
        }
        return switch (happened.kind()) {
            case DOCUMENTS_REQUESTED, REQUEST_ANSWERED -> Say.text("console.round", happened.detail());
            case RECEIVING_CHOSEN -> Say.text("filing.receiving." + happened.detail());
            case TAKEN -> Say.text("console.case.given", happened.detail());
            default -> happened.detail();
        };
    }
}
