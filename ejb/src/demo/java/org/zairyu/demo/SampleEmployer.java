package org.zairyu.demo;

import java.util.List;
import java.util.Map;
import org.zairyu.organization.CorporateNumber;
import org.zairyu.organization.Organization;

/**
 * An organization of the samples, with what the form asks about it as an employer. Those with {@code by} are not enrolled
 * themselves: the organization of that key files for them.
 */
record SampleEmployer(Map<String, String> row) {

    private static final List<SampleEmployer> ALL = SampleTable.rows("organizations.csv").stream()
            .map(SampleEmployer::new)
            .toList();

    static List<SampleEmployer> all() {
        return ALL;
    }

    static SampleEmployer of(String key) {
        return ALL.stream()
                .filter(employer -> employer.get("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no organization " + key));
    }

    String get(String column) {
        return row.get(column);
    }

    String name() {
        return get("name");
    }

    String corporateNumber() {
        return CorporateNumber.fromBase(get("base")).orElseThrow();
    }

    boolean isEnrolled() {
        return get("by").isEmpty();
    }

    Organization.Place place() {
        return new Organization.Place(get("prefecture"), get("postal"), get("city"), get("street"), get("phone"));
    }
}
