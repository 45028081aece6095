package org.zairyu.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * One sample application: a line of {@code cases.csv}.
 *
 * @param number its line, from 0
 * @param filer name of the staff user, as in the mail address
 * @param employer key of the employer
 * @param story what happened, see {@link SampleStory}
 */
public record SampleCase(int number, SampleApplicant applicant, String filer, String employer, String story) {

    static SampleCase of(int number, Map<String, String> row, LocalDate today) {
        LocalDate endOfStay = today.plusDays(Long.parseLong(row.get("endInDays")));
        return new SampleCase(
                number, SampleApplicant.of(row, endOfStay), row.get("filer"), row.get("employer"), row.get("story"));
    }
}
