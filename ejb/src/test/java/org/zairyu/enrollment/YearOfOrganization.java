package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.StaffUser;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** One organization of a {@link SimulatedYearTest}: its users, and the one report it hands in, in time, late or never. */
final class YearOfOrganization {

    private long id;
    private final List<YearOfUser> users = new ArrayList<>();
    private LocalDate reportsOn;
    private LocalDate decidedOn;
    private long report;
    private LocalDate reported;
    private boolean open;

    private YearOfOrganization() {}

    static YearOfOrganization of(TestHouse house, AccountSamples samples, Random chance, int size) {
        YearOfOrganization one = new YearOfOrganization();
        Organization organization = samples.organization(OrganizationKind.AFFILIATED);
        one.id = organization.getId();
        for (int i = 0; i < size; i++) {
            LocalDate until = LocalDate.of(2024, 6, 1).plusDays(chance.nextInt(280));
            StaffUser user = samples.authorizedUntil(until).staff(organization);
            LocalDate passwordUntil = until.plusDays(chance.nextInt(120) - 60);
            one.users.add(new YearOfUser(
                    user.getId(), one, store(house, user, passwordUntil), until, changes(chance, passwordUntil)));
        }
        one.plan(chance);
        return one;
    }

    /** A password that was set a year before it ends. */
    private static LocalDate store(TestHouse house, StaffUser user, LocalDate until) {
        return house.tx(() -> {
            StaffUser stored = house.em().find(StaffUser.class, user.getId());
            stored.choosePassword("hash", until.minusYears(1));
            return stored.getPasswordUntil();
        });
    }

    /** A third in time, a third too late, a third never. */
    private static LocalDate changes(Random chance, LocalDate passwordUntil) {
        return switch (chance.nextInt(3)) {
            case 0 -> passwordUntil.minusDays(chance.nextInt(40));
            case 1 -> passwordUntil.plusDays(1L + chance.nextInt(40));
            default -> null;
        };
    }

    private void plan(Random chance) {
        LocalDate dueOn = firstToEnd().authorizedUntil().minusMonths(1);
        reportsOn = switch (chance.nextInt(4)) {
            case 0, 1 -> dueOn.minusDays(chance.nextInt(25));
            case 2 -> dueOn.plusDays(1L + chance.nextInt(20));
            default -> null;
        };
        decidedOn = reportsOn == null ? null : reportsOn.plusDays(1L + chance.nextInt(20));
    }

    long id() {
        return id;
    }

    List<YearOfUser> users() {
        return users;
    }

    YearOfUser firstToEnd() {
        return users.stream()
                .min(Comparator.comparing(YearOfUser::authorizedUntil).thenComparing(YearOfUser::id))
                .orElseThrow();
    }

    boolean reportsOn(LocalDate today) {
        return today.equals(reportsOn);
    }

    boolean isDecidedOn(LocalDate today) {
        return today.equals(decidedOn);
    }

    void received(long paper, LocalDate lastDay) {
        report = paper;
        reported = lastDay;
        open = true;
    }

    void approved() {
        open = false;
        users.forEach(user -> user.prolonged(reported));
    }

    long report() {
        return report;
    }

    /** Whether a report for that last valid day was handed in, or any waits for its decision. */
    boolean hasReported(LocalDate lastDay) {
        return open || lastDay.equals(reported);
    }
}
