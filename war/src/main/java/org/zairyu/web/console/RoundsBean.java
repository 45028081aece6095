package org.zairyu.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zairyu.account.RoundReading;
import org.zairyu.calendar.JapanClock;
import org.zairyu.round.RoundCount;
import org.zairyu.round.RoundDays;
import org.zairyu.web.security.CurrentUser;

/** What the rounds did, for administrators: when each ran last, how long it took, and how many of each thing. */
@Named("rounds")
@RequestScoped
public class RoundsBean {

    private static final int MONTH = 30;
    private static final int WEEK = 7;

    @Inject
    CurrentUser me;

    @Inject
    RoundReading reading;

    @Inject
    JapanClock clock;

    private List<Round> all = List.of();

    /**
     * A thing that a round does, and how often it did.
     *
     * @param week the last seven days, today among them; month likewise thirty
     */
    public record Deed(String name, long today, long yesterday, long week, long month, Instant lastAt) {}

    /** A round: its runs, and what it did in them. {@code longest} in milliseconds, today. */
    public record Round(String name, Deed runs, long longest, List<Deed> deeds) {}

    public void load() {
        LocalDate today = clock.today();
        Map<String, List<RoundCount>> byRound = reading.last(me.actor(), MONTH).stream()
                .collect(Collectors.groupingBy(RoundCount::round, TreeMap::new, Collectors.toList()));
        List<Round> rounds = new ArrayList<>();
        byRound.forEach((name, counts) -> rounds.add(round(name, counts, today)));
        all = rounds;
    }

    private static Round round(String name, List<RoundCount> counts, LocalDate today) {
        List<Deed> deeds = counts.stream()
                .collect(Collectors.groupingBy(RoundCount::deed, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> deed(one.getKey(), one.getValue(), today))
                .toList();
        long longest = counts.stream()
                .filter(count -> count.day().equals(today))
                .mapToLong(RoundCount::longest)
                .max()
                .orElse(0);
        Deed runs = deeds.stream()
                .filter(deed -> deed.name().equals(RoundDays.RUN))
                .findFirst()
                .orElseThrow();
        return new Round(
                name, runs, longest, deeds.stream().filter(deed -> deed != runs).toList());
    }

    private static Deed deed(String name, List<RoundCount> counts, LocalDate today) {
        return new Deed(
                name,
                since(counts, today, today),
                since(counts, today.minusDays(1), today.minusDays(1)),
                since(counts, today.minusDays(WEEK - 1L), today),
                since(counts, today.minusDays(MONTH - 1L), today),
                counts.stream()
                        .map(RoundCount::lastAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static long since(List<RoundCount> counts, LocalDate from, LocalDate to) {
        return counts.stream()
                .filter(count -> !count.day().isBefore(from) && !count.day().isAfter(to))
                .mapToLong(RoundCount::done)
                .sum();
    }

    public List<Round> getAll() {
        return all;
    }
}
