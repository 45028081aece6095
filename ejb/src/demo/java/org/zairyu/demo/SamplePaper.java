package org.zairyu.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zairyu.calendar.JapanClock;

/**
 * A paper at the enrollment desk and what became of it, in words like {@code received:9 noted:6:PLEDGE asked:6:16}: received 9 days ago;
 * 6 days ago everything but the pledge was noted as received, and the pledge was asked for within 16 days.
 *
 * @param number place in the table
 * @param row    what stands on it; of a periodic report only the organization's key and the user's
 */
record SamplePaper(int number, Map<String, String> row) {

    private static final int OPENING = 560;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** One thing that was done with a paper. */
    record Step(SamplePaper of, Instant at, String deed, String detail) {}

    /** All steps of all papers, each paper's in its order. */
    static List<Step> until(Instant now) {
        List<Step> steps = new ArrayList<>();
        List<Map<String, String>> rows = SampleTable.rows("papers.csv");
        for (int i = 0; i < rows.size(); i++) {
            SamplePaper paper = new SamplePaper(i, rows.get(i));
            String[] words = paper.get("story").split(" ");
            for (int n = 0; n < words.length; n++) {
                String[] said = words[n].split(":");
                steps.add(new Step(
                        paper,
                        moment(now, Long.parseLong(said[1]), OPENING + i * 17 % 300 + n * 25),
                        said[0],
                        said.length > 2 ? said[2] : ""));
            }
        }
        return steps;
    }

    /** Today's moments lie as far into the part of the day that has passed as they would into the whole. */
    private static Instant moment(Instant now, long daysAgo, int minute) {
        LocalDate day = JapanClock.day(now).minusDays(daysAgo);
        Instant start = day.atStartOfDay(JapanClock.TOKYO).toInstant();
        Duration later = daysAgo == 0
                ? Duration.between(start, now).multipliedBy(minute).dividedBy(MINUTES_OF_A_DAY)
                : Duration.ofMinutes(minute);
        return start.plus(later);
    }

    String get(String column) {
        return row.get(column);
    }

    /** What is empty is not written on the paper. */
    String written(String column) {
        return get(column).isEmpty() ? null : get(column);
    }

    boolean isReport() {
        return get("stated").equals("PERIODIC");
    }
}
