package org.zairyu.web.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.filing.FilingDesk;

/** What was picked for 入管庁に申請を行う, and what came of it: the done page can be reloaded and printed without filing again. */
@SessionScoped
public class SubmitBasket implements Serializable {

    private List<Long> ids = new ArrayList<>();
    private List<FilingDesk.Result> results = List.of();

    void fill(List<Long> chosen) {
        ids = new ArrayList<>(chosen);
    }

    List<Long> ids() {
        return ids;
    }

    void done(List<FilingDesk.Result> filed) {
        results = List.copyOf(filed);
        ids = new ArrayList<>();
    }

    List<FilingDesk.Result> results() {
        return results;
    }
}
