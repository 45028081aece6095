package org.zairyu.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zairyu.calendar.JapanClock;

/**
 * What happened to the sample applications, in the order in which it happened. A story is a line of words, each with the days
 * that have passed since and a detail: {@code entry:20 post file:19 take:12 ask:9:14} is entered 20 days ago, to be received by
 * post, filed the day after, taken 12 days ago; 9 days ago documents were asked for within 14 days.
 */
final class SampleStory {

    private static final int OPENING = 550;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final String ALL_PARTS = "6";
    private static final Set<String> METHODS = Set.of("post", "counter", "counter-kanji");

    private final Instant now;
    private final LocalDate today;
    private final List<SampleStep> steps = new ArrayList<>();
    private final Set<LocalDate> filingDays = new TreeSet<>();

    private SampleStory(Instant now) {
        this.now = now;
        this.today = JapanClock.day(now);
    }

    /** All steps, oldest first; the same for the same day. */
    static List<SampleStep> until(Instant now) {
        SampleStory story = new SampleStory(now);
        List<Map<String, String>> rows = SampleTable.rows("cases.csv");
        for (int i = 0; i < rows.size(); i++) {
            story.tell(SampleCase.of(i, rows.get(i), story.today));
        }
        story.number();
        story.steps.sort(Comparator.comparing(SampleStep::at));
        return story.steps;
    }

    private void tell(SampleCase one) {
        String[] words = one.story().split(" ");
        for (String word : words) {
            String[] said = word.split(":");
            if (!METHODS.contains(said[0])) {
                long daysAgo = Long.parseLong(said[1]);
                String detail = said.length > 2 ? said[2] : "";
                if (said[0].equals("entry")) {
                    enter(one, daysAgo, detail, words[1 % words.length]);
                } else {
                    act(one, said[0], daysAgo, detail);
                }
            }
        }
    }

    /** @param lacks what is left out, joined by +; the receiving method is left out where none is named */
    private void enter(SampleCase one, long daysAgo, String lacks, String method) {
        add(one, SampleStep.Kind.DRAFT, daysAgo, 0, ALL_PARTS);
        add(one, SampleStep.Kind.ENTER, daysAgo, 25, "");
        if (!lacks.contains("documents")) {
            add(one, SampleStep.Kind.DOCUMENTS, daysAgo, 31, "");
        }
        if (!lacks.contains("photo")) {
            add(one, SampleStep.Kind.PHOTO, daysAgo, 35, "");
        }
        if (METHODS.contains(method)) {
            add(one, SampleStep.Kind.RECEIVING, daysAgo, 38, method);
        }
    }

    private void act(SampleCase one, String word, long daysAgo, String detail) {
        switch (word) {
            case "draft" -> add(one, SampleStep.Kind.DRAFT, daysAgo, 0, detail);
            case "file" -> {
                add(one, SampleStep.Kind.FILE, daysAgo, 45, detail);
                filingDays.add(today.minusDays(daysAgo));
            }
            case "take" -> add(one, SampleStep.Kind.TAKE, daysAgo, 0, detail);
            case "ask" -> add(one, SampleStep.Kind.ASK, daysAgo, 20, detail);
            case "answer" -> add(one, SampleStep.Kind.ANSWER, daysAgo, 10, detail);
            case "permit" -> add(one, SampleStep.Kind.PERMIT, daysAgo, 30, detail);
            case "refuse" -> add(one, SampleStep.Kind.REFUSE, daysAgo, 30, detail);
            case "withdraw" -> add(one, SampleStep.Kind.WITHDRAW, daysAgo, 15, detail);
            case "receive" -> add(one, SampleStep.Kind.RECEIVE, daysAgo, 5, detail);
            default -> throw new IllegalArgumentException("no such word in a story: " + word);
        }
    }

    private void add(SampleCase one, SampleStep.Kind kind, long daysAgo, int minutesLater, String detail) {
        int minute = OPENING + one.number() * 29 % 400 + minutesLater;
        steps.add(new SampleStep(one, moment(today.minusDays(daysAgo), minute), kind, detail));
    }

    /** In the first minutes of the day after each day of filing. */
    private void number() {
        filingDays.stream()
                .map(day -> day.plusDays(1))
                .filter(day -> !day.isAfter(today))
                .forEach(day -> steps.add(new SampleStep(null, moment(day, 2), SampleStep.Kind.NUMBER, "")));
    }

    /** Today's moments lie as far into the part of the day that has passed as they would into the whole. */
    private Instant moment(LocalDate day, int minute) {
        Instant start = day.atStartOfDay(JapanClock.TOKYO).toInstant();
        Duration later = day.equals(today)
                ? Duration.between(start, now).multipliedBy(minute).dividedBy(MINUTES_OF_A_DAY)
                : Duration.ofMinutes(minute);
        return start.plus(later);
    }
}
