package org.zairyu.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zairyu.form.Answers;
import org.zairyu.form.Facts;
import org.zairyu.form.Text;

/**
 * One entry as the pages of its form show it.
 *
 * @param answers what was answered, by part
 * @param versions the version of each part that was saved; given back when it is saved again
 * @param facts what the questions may know beside their own part: conditions, offered choices, first answers
 * @param progress how far each part is, in the form's order
 * @param savedAt when any part was saved last, or null
 */
public record EntryView(
        long id,
        Procedure procedure,
        String status,
        ApplicationState state,
        String applicant,
        LocalDate endOfStay,
        FilingWindow window,
        Map<String, Answers> answers,
        Map<String, Long> versions,
        Facts facts,
        List<Progress> progress,
        Instant savedAt)
        implements Serializable {

    /**
     * How far a part is.
     *
     * @param faults how many answers are missing or to be mended
     * @param started whether it was ever saved by the user
     */
    public record Progress(String page, String part, Text title, int faults, boolean started) implements Serializable {

        public boolean isDone() {
            return started && faults == 0;
        }
    }

    /** The pages of the form on which something is asked, in their order. */
    public List<String> pages() {
        return progress.stream().map(Progress::page).distinct().toList();
    }

    /** The page after this one, or null when it is the last. */
    public String after(String page) {
        List<String> pages = pages();
        int next = pages.indexOf(page) + 1;
        return next < pages.size() ? pages.get(next) : null;
    }

    /** How many answers of one page are missing or to be mended; -1 while none of its parts was answered. */
    public int faults(String page) {
        List<Progress> parts =
                progress.stream().filter(p -> p.page().equals(page)).toList();
        return parts.stream().noneMatch(Progress::started)
                ? -1
                : parts.stream().mapToInt(Progress::faults).sum();
    }

    /** Whether every part that is asked is complete. */
    public boolean complete() {
        return progress.stream().allMatch(p -> p.faults() == 0);
    }
}
