package org.zairyu.enrollment;

import java.time.LocalDate;
import java.time.LocalTime;
import org.zairyu.organization.OrganizationKind;

/** What stands on papers that came on the test house's day. */
public final class PaperSamples {

    public static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    private PaperSamples() {}

    public static Arrival byPost() {
        return new Arrival(Route.POST, TODAY, null, false);
    }

    public static Arrival atCounter(int hour, int minute, boolean confirmed) {
        return new Arrival(Route.COUNTER, TODAY, LocalTime.of(hour, minute), confirmed);
    }

    public static Corporate corporate(String name, String number) {
        return new Corporate(
                OrganizationKind.AFFILIATED, name, number, 3, false, "13", "1400002", "品川区", "東品川0-2", "0300000192");
    }

    public static Person person(String name) {
        return new Person(name, "オグラ チヒロ", "日本", "c.ogura@example.jp", "0300000192", "ja", null, null);
    }

    public static EnrollmentDesk.Paper paper() {
        return new EnrollmentDesk.Paper(
                Occasion.NEW, byPost(), corporate("汐風デザイン株式会社", "7000012050002"), person("小倉 千尋"));
    }
}
