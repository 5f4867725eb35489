package dovod.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The running clocks of some subjects, turned in memory; what changed is written in one go afterwards. */
final class ClockRack {

    private final Map<UUID, List<StoredClock>> running = new HashMap<>();
    private final Map<UUID, StoredClock> changed = new LinkedHashMap<>();
    private final Timetable.Today today;
    private final Terms terms;
    private final Instant now;

    ClockRack(List<StoredClock> running, Timetable.Today today, Terms terms, Instant now) {
        running.forEach(clock -> of(clock.subject()).add(clock));
        this.today = today;
        this.terms = terms;
        this.now = now;
    }

    void take(ClockTurn turn) {
        switch (turn) {
            case ClockTurn.Owed owed -> owe(owed);
            case ClockTurn.Happened happened -> startTerms(happened);
            case ClockTurn.Met met ->
                each(met.subject(), this::isOwed, clock -> clock.met(met.at(), today.hours(clock)));
            case ClockTurn.Dropped dropped ->
                each(dropped.subject(), this::isOwed, clock -> clock.dropped(dropped.at()));
            case ClockTurn.Paused paused ->
                each(
                        paused.subject(),
                        StoredClock::isOurs,
                        clock -> clock.paused(paused.at(), paused.reason(), today.hours(clock)));
            case ClockTurn.Resumed resumed ->
                each(
                        resumed.subject(),
                        StoredClock::isOurs,
                        clock -> clock.resumed(resumed.at(), resumed.reason(), today.hours(clock)));
            case ClockTurn.Moved moved ->
                each(
                        moved.subject(),
                        StoredClock::isOurs,
                        clock -> promised(clock, today.calendar(moved.calendar()), today));
        }
    }

    Collection<StoredClock> changed() {
        return changed.values();
    }

    Map<UUID, @Nullable Instant> nearest(Collection<UUID> subjects) {
        var nearest = new HashMap<UUID, @Nullable Instant>();
        for (var subject : subjects) {
            var due = of(subject).stream()
                    .filter(this::isOwed)
                    .map(StoredClock::dueAt)
                    .reduce(null, ClockRack::earlier);
            nearest.put(subject, due);
        }
        return nearest;
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private void owe(ClockTurn.Owed owed) {
        if (of(owed.subject()).stream().anyMatch(StoredClock::isOurs)) {
            return;
        }
        var calendar = today.calendar(owed.calendar());
        var kind = owed.first() ? ClockKind.FIRST_REPLY : ClockKind.NEXT_REPLY;
        start(StoredClock.started(
                owed.subject(), kind, "", calendar.id(), promise(calendar, kind), owed.at(), owed.reason()));
    }

    private void startTerms(ClockTurn.Happened happened) {
        for (var rule : terms.startedBy(happened.marketplace(), happened.event(), happened.at())) {
            var name = Terms.name(rule);
            var known = of(happened.subject()).stream()
                    .anyMatch(clock -> clock.rule().equals(name));
            if (!known && !isOver(rule, happened.at())) {
                start(StoredClock.started(
                        happened.subject(),
                        ClockKind.MARKETPLACE,
                        name,
                        null,
                        rule.term(),
                        happened.at(),
                        happened.event()));
            } else if (known && rule.restarts()) {
                each(
                        happened.subject(),
                        clock -> clock.rule().equals(name),
                        clock -> clock.restarted(happened.at(), happened.event(), today.hours(clock)));
            }
        }
    }

    /** The clock by the promise of this calendar. */
    static StoredClock promised(StoredClock clock, TeamCalendar calendar, Timetable.Today today) {
        var moved = clock.promised(calendar.id(), promise(calendar, clock.kind()));
        return moved.due(today.hours(moved));
    }

    private void start(StoredClock started) {
        var clock = started.due(today.hours(started));
        of(clock.subject()).add(clock);
        changed.put(clock.id(), clock);
    }

    private void each(UUID subject, Predicate<StoredClock> which, UnaryOperator<StoredClock> change) {
        var next = new ArrayList<StoredClock>();
        for (var clock : of(subject)) {
            var turned = which.test(clock) ? change.apply(clock) : clock;
            if (!turned.equals(clock)) {
                changed.put(turned.id(), turned);
            }
            if (turned.isRunning()) {
                next.add(turned);
            }
        }
        running.put(subject, next);
    }

    private List<StoredClock> of(UUID subject) {
        return running.computeIfAbsent(subject, _ -> new ArrayList<>());
    }

    private static Duration promise(TeamCalendar calendar, ClockKind kind) {
        return kind == ClockKind.FIRST_REPLY ? calendar.firstReply() : calendar.nextReply();
    }

    private boolean isOwed(StoredClock clock) {
        return !terms.isWindow(clock.rule());
    }

    /** A window that is told of late may have closed by now. */
    private boolean isOver(Rule rule, Instant at) {
        return rule.window() && !at.plus(rule.term()).isAfter(now);
    }
}
