package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;

/** 入管庁に申請を行う: filing one or several entered applications (F-10, F-11; guide §5(1)ウV, VI). */
@Stateless
public class FilingDesk {

    @Inject
    Applications applications;

    @Inject
    FilingFacts facts;

    @Inject
    Numbers numbers;

    @Inject
    FilingLetters letters;

    @Inject
    JapanClock clock;

    /**
     * What became of one of the applications.
     *
     * @param provisionalNumber the number, or null when something is missing
     * @param already whether it had been filed before this call: a second click, a reload, another window
     * @param missing what it lacks; empty when it is filed
     */
    public record Result(
            long id, String applicant, String provisionalNumber, boolean already, List<Completeness.Missing> missing) {}

    /**
     * Files those of the user's own applications that are complete; the others stay as they are and say what is missing. What is
     * already filed is answered with the number it has: one application is filed once, however often it is asked for. Nothing is filed in a
     * maintenance window.
     */
    public List<Result> file(Actor actor, List<Long> ids) {
        Instant now = clock.now();
        LocalDate today = JapanClock.day(now);
        boolean closed = facts.isClosed(now);
        List<Result> results = new ArrayList<>();
        List<Application> complete = new ArrayList<>();
        // always in the order of their ids, so that two calls with the same applications cannot wait for each other
        for (long id : ids.stream().distinct().sorted().toList()) {
            Application application = applications.ownLocked(actor, id);
            if (application.getState() == ApplicationState.ENTERED) {
                List<Completeness.Missing> missing =
                        closed ? List.of(Completeness.Missing.MAINTENANCE) : facts.missing(application, today);
                if (missing.isEmpty()) {
                    complete.add(application);
                } else {
                    results.add(result(application, false, missing));
                }
            } else if (application.getState().isFiled()) {
                results.add(result(application, true, List.of()));
            } else {
                throw new WrongState(application.getState(), ApplicationAction.FILE);
            }
        }
        for (Application application : complete) {
            application.file(numbers.provisional(today), now);
            results.add(result(application, false, List.of()));
        }
        letters.filed(complete);
        for (Application application : complete) {
            String number = application.getMilestones().getProvisionalNumber();
            applications.record(application, ApplicationEvent.Kind.FILED, actor, number, now);
        }
        return results;
    }

    private static Result result(Application application, boolean already, List<Completeness.Missing> missing) {
        return new Result(
                application.getId(),
                application.getApplicant().getNameLatin(),
                application.getMilestones().getProvisionalNumber(),
                already,
                missing);
    }
}
