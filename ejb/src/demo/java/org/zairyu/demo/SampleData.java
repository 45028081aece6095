package org.zairyu.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.Intake;
import org.zairyu.filing.NumberRound;

/**
 * Lays the sample data down when the database is empty, before the first page answers: the people first, then every step of the
 * applications' stories, oldest first, each at its own moment and in its own transaction.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleData {

    private static final Logger LOG = Logger.getLogger(SampleData.class.getName());

    @Inject
    ClockTable table;

    @Inject
    DemoClock demo;

    @Inject
    JapanClock clock;

    @Inject
    SamplePeople people;

    @Inject
    SampleStaff staff;

    @Inject
    SampleOffice office;

    @Inject
    SampleAfter after;

    @Inject
    SampleRequests requests;

    @Inject
    SampleMails mails;

    @Inject
    SampleMaintenance maintenance;

    @Inject
    NumberRound numbers;

    @Inject
    Intake intake;

    @Inject
    SampleDesk desk;

    private final Map<SampleCase, Long> ids = new HashMap<>();
    private final Map<SamplePaper, Long> papers = new HashMap<>();

    /** One deed of the past. */
    private record Deed(Instant at, Runnable what) {}

    @PostConstruct
    void start() {
        OptionalInt ahead = table.open();
        if (ahead.isPresent()) {
            demo.aheadBy(ahead.getAsInt());
        } else if (people.areThere()) {
            // stopped while they were laid down, or a database that has data of its own
            table.begin();
            LOG.warning("The sample data are not complete. To begin anew, stop the server and delete its data.");
        } else {
            long began = System.nanoTime();
            lay(clock.now());
            table.begin();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            LOG.info(() -> "sample data: " + ids.size() + " applications in " + took.toMillis() + " ms");
        }
    }

    private void lay(Instant now) {
        SampleCast cast = people.create(JapanClock.day(now));
        try (SampleFiles files = new SampleFiles(intake)) {
            Stream.of(
                            SampleStory.until(now).stream()
                                    .map(step -> new Deed(step.at(), () -> play(cast, files, step))),
                            SamplePaper.until(now).stream().map(step -> new Deed(step.at(), () -> play(cast, step))),
                            requests(cast, now))
                    .flatMap(deeds -> deeds)
                    .sorted(Comparator.comparing(Deed::at))
                    .forEach(deed -> demo.at(deed.at(), deed.what()));
            mails.settle(JapanClock.day(now).atStartOfDay(JapanClock.TOKYO).toInstant());
        }
        maintenance.announce(cast, JapanClock.day(now));
    }

    private Stream<Deed> requests(SampleCast cast, Instant now) {
        return Stream.of(
                new Deed(now.minus(Duration.ofDays(30)), () -> requests.left(cast, "okamoto")),
                new Deed(now.minus(Duration.ofDays(12)), () -> requests.changed(cast, "watanabe")),
                new Deed(now.minus(Duration.ofDays(9)), () -> requests.forgot(cast, "kimura")));
    }

    private void play(SampleCast cast, SamplePaper.Step step) {
        SamplePaper paper = step.of();
        long id = papers.getOrDefault(paper, 0L);
        switch (step.deed()) {
            case "kept" -> papers.put(paper, desk.begin(cast, paper, false));
            case "received" -> papers.put(paper, desk.begin(cast, paper, true));
            case "noted" -> desk.note(paper, id, step.detail());
            case "asked" -> desk.ask(paper, id, Integer.parseInt(step.detail()));
            case "proposed" -> desk.propose(paper, id);
            case "confirmed" -> desk.confirm(paper, id);
            case "approved" -> desk.approve(paper, id);
            case "withdrawn" -> desk.withdraw(paper, id);
            default -> throw new IllegalArgumentException("no such word in a story: " + step.deed());
        }
    }

    private void play(SampleCast cast, SampleFiles files, SampleStep step) {
        SampleCase one = step.of();
        if (one == null) {
            numbers.run(step.at());
        } else if (step.kind() == SampleStep.Kind.DRAFT) {
            SampleCast.Filer filer = cast.staff().get(one.filer());
            Long commission = cast.commissions().get(one.employer());
            ids.put(one, staff.draft(filer, one, commission, Integer.parseInt(step.detail())));
        } else {
            play(cast, files, step, cast.staff().get(one.filer()).actor(), ids.get(one));
        }
    }

    private void play(SampleCast cast, SampleFiles files, SampleStep step, Actor filer, long id) {
        switch (step.kind()) {
            case ENTER -> staff.enter(filer, id);
            case DOCUMENTS -> staff.attach(filer, id, files.documents(step.of()));
            case PHOTO -> staff.attachPhoto(filer, id, files.photo(step.of()));
            case RECEIVING -> staff.receive(filer, id, step.detail());
            case FILE -> staff.file(filer, id);
            case TAKE -> office.take(cast, id);
            case ASK -> office.ask(cast, id, Integer.parseInt(step.detail()));
            case ANSWER -> after.answer(filer, id, files.answer(step.of()));
            case PERMIT -> office.permit(cast, id, step.detail());
            case REFUSE -> office.refuse(cast, id);
            case WITHDRAW -> office.withdraw(cast, id);
            case RECEIVE -> after.register(filer, id);
            default -> throw new IllegalArgumentException("not of one application: " + step.kind());
        }
    }
}
