package dovod.sla;

import dovod.kernel.Ids;
import dovod.lib.businesstime.BusinessCalendar;
import dovod.lib.businesstime.ClockInterval;
import dovod.lib.businesstime.Deadline;
import dovod.lib.businesstime.WorkClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code sla.clock}, changed by making the next one. */
record StoredClock(
        UUID id,
        UUID subject,
        ClockKind kind,
        String rule,
        @Nullable UUID calendar,
        int minutes,
        WorkClock work,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Instant droppedAt,
        @Nullable Instant breachedAt) {

    static StoredClock started(
            UUID subject,
            ClockKind kind,
            String rule,
            @Nullable UUID calendar,
            Duration target,
            Instant at,
            String reason) {
        return new StoredClock(
                Ids.next(),
                subject,
                kind,
                rule,
                calendar,
                Math.toIntExact(target.toMinutes()),
                WorkClock.startedAt(at, reason),
                null,
                null,
                null,
                null);
    }

    Instant startedAt() {
        return work.intervals().getFirst().from();
    }

    Duration target() {
        return Duration.ofMinutes(minutes);
    }

    boolean isRunning() {
        return metAt == null && droppedAt == null;
    }

    boolean isOurs() {
        return kind != ClockKind.MARKETPLACE;
    }

    boolean isPaused() {
        return isRunning() && !work.isRunning();
    }

    StoredClock met(Instant at, BusinessCalendar calendar) {
        var end = notBefore(at);
        return with(work.stoppedAt(end), end, droppedAt).due(calendar);
    }

    StoredClock dropped(Instant at) {
        var end = notBefore(at);
        return with(work.stoppedAt(end), metAt, end);
    }

    StoredClock paused(Instant at, String reason, BusinessCalendar calendar) {
        return isPaused()
                ? this
                : with(work.pausedAt(notBefore(at), reason), metAt, droppedAt).due(calendar);
    }

    StoredClock resumed(Instant at, String reason, BusinessCalendar calendar) {
        return isPaused()
                ? with(work.resumedAt(notBefore(at), reason), metAt, droppedAt).due(calendar)
                : this;
    }

    StoredClock restarted(Instant at, String reason, BusinessCalendar calendar) {
        var fresh = started(subject, kind, rule, this.calendar, target(), notBefore(at), reason);
        return new StoredClock(id, subject, kind, rule, this.calendar, minutes, fresh.work, null, null, null, null)
                .due(calendar);
    }

    /** By another calendar or promise, as if it had always been so; the due time is worked out afterwards. */
    StoredClock promised(@Nullable UUID calendar, Duration target) {
        return new StoredClock(
                id,
                subject,
                kind,
                rule,
                calendar,
                Math.toIntExact(target.toMinutes()),
                work,
                dueAt,
                metAt,
                droppedAt,
                null);
    }

    /** Works the due time out anew. A clock that ended late was breached then. */
    StoredClock due(BusinessCalendar calendar) {
        return switch (work.deadline(calendar, target())) {
            case Deadline.At at -> due(at.when(), metAt == null ? breachedAt : at.when());
            case Deadline.Held _ -> due(null, breachedAt);
            case Deadline.Met _ -> due(dueAt, null);
        };
    }

    private StoredClock due(@Nullable Instant due, @Nullable Instant breached) {
        return new StoredClock(id, subject, kind, rule, calendar, minutes, work, due, metAt, droppedAt, breached);
    }

    ClockFace.State state() {
        if (droppedAt != null) {
            return ClockFace.State.DROPPED;
        }
        if (metAt != null) {
            return breachedAt == null ? ClockFace.State.MET : ClockFace.State.LATE;
        }
        if (breachedAt != null) {
            return ClockFace.State.BREACHED;
        }
        return isPaused() ? ClockFace.State.PAUSED : ClockFace.State.RUNNING;
    }

    /** The outside's messages may come out of order; a clock only turns forward. */
    private Instant notBefore(Instant at) {
        ClockInterval last = work.intervals().getLast();
        return at.isBefore(last.from()) ? last.from() : at;
    }

    private StoredClock with(WorkClock work, @Nullable Instant metAt, @Nullable Instant droppedAt) {
        return new StoredClock(id, subject, kind, rule, calendar, minutes, work, dueAt, metAt, droppedAt, breachedAt);
    }
}
