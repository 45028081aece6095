package org.zairyu.enrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one user of a {@link SimulatedYearTest} does, and a second reckoning of the notices that are due to them. */
final class YearOfUser {

    static final List<String> TEMPLATES = List.of(
            "pw.expiry30", "pw.expiry7", "pw.expired", "report.due2m", "report.reminder", "auth.ending7", "auth.ended");

    private final long id;
    private final YearOfOrganization organization;
    private final LocalDate changesOn;
    private LocalDate passwordUntil;
    private LocalDate authorizedUntil;

    /** @param changesOn the day on which the password is changed once; null when it is left to run out */
    YearOfUser(
            long id,
            YearOfOrganization organization,
            LocalDate passwordUntil,
            LocalDate authorizedUntil,
            LocalDate changesOn) {
        this.id = id;
        this.organization = organization;
        this.passwordUntil = passwordUntil;
        this.authorizedUntil = authorizedUntil;
        this.changesOn = changesOn;
    }

    long id() {
        return id;
    }

    LocalDate authorizedUntil() {
        return authorizedUntil;
    }

    /** The last day on which the account can be used. */
    LocalDate lastDay() {
        return authorizedUntil.isBefore(passwordUntil) ? authorizedUntil : passwordUntil;
    }

    /** Who cannot sign in any more changes nothing. */
    boolean changesPasswordOn(LocalDate today) {
        return today.equals(changesOn) && !today.isAfter(lastDay());
    }

    void changed(LocalDate today) {
        passwordUntil = today.plusYears(1);
    }

    void prolonged(LocalDate reported) {
        LocalDate next = reported.plusYears(1);
        authorizedUntil = next.isAfter(authorizedUntil) ? next : authorizedUntil;
    }

    /** What must have been written when a round ran on that day, as template, subject and occasion. */
    List<String> notices(LocalDate today) {
        List<String> due = new ArrayList<>();
        if (!today.isAfter(authorizedUntil)) {
            password(due, today);
        }
        authorization(due, today);
        return due;
    }

    private void password(List<String> due, LocalDate today) {
        if (today.isAfter(passwordUntil)) {
            due.add(notice("pw.expired", passwordUntil.toString()));
        } else if (!today.isBefore(passwordUntil.minusDays(7))) {
            due.add(notice("pw.expiry7", passwordUntil.toString()));
        } else if (!today.isBefore(passwordUntil.minusDays(30))) {
            due.add(notice("pw.expiry30", passwordUntil.toString()));
        }
    }

    private void authorization(List<String> due, LocalDate today) {
        LocalDate dueOn = authorizedUntil.minusMonths(1);
        String occasion = "until:" + authorizedUntil;
        if (today.isAfter(authorizedUntil)) {
            if (!today.isAfter(authorizedUntil.plusDays(60))) {
                due.add(notice("auth.ended", occasion));
            }
        } else if (!today.isBefore(authorizedUntil.minusDays(7))) {
            due.add(notice("auth.ending7", occasion));
        } else if (!organization.hasReported(authorizedUntil) && !today.isAfter(dueOn)) {
            if (!today.isBefore(dueOn.minusDays(14))) {
                due.add(notice("report.reminder", occasion));
            } else if (!today.isBefore(authorizedUntil.minusMonths(2))) {
                due.add(notice("report.due2m", occasion));
            }
        }
    }

    private String notice(String template, String occasion) {
        return template + " staff:" + id + " " + occasion;
    }
}
