package dovod.cases;

import dovod.cases.CaseRow.Last;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.sla.ClockTurn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Joins one case into another: its conversations go over, each still answered in its own thread. The old case stays
 * behind as a link, so that it can be taken back.
 */
@Component
public class MergingCases {

    private final Tenancy tenancy;
    private final ChangingCases changing;
    private final JdbcMerges merges;
    private final JdbcNotes notes;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    MergingCases(
            Tenancy tenancy,
            ChangingCases changing,
            JdbcMerges merges,
            JdbcNotes notes,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.merges = merges;
        this.notes = notes;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public void merge(Actor actor, CaseId from, CaseId into, String reason) {
        actor.need(Right.MERGE_CASES);
        var why = Written.reason("reason", reason);
        if (from.equals(into)) {
            throw new Refused(Refusal.conflict("merge_itself"));
        }
        tenancy.run(actor.tenant(), () -> {
            var locked = changing.lock(actor.tenant(), List.of(from.value(), into.value()));
            var left = needed(locked, from);
            var joined = needed(locked, into);
            needMergeable(left, joined);
            var merge = Ids.next();
            merge(actor, merge, left, joined, why, locked.calendar(joined));
            changing.save(locked);
            notes.moveDrafts(actor.tenant(), from, into);
            events.publishEvent(new CasesMerged(actor.tenant(), merge, from.value(), into.value()));
            audit.did(
                    actor,
                    "case.merged",
                    "case:" + left.row().number(),
                    Map.of("into", joined.row().number()));
        });
    }

    private void merge(Actor actor, UUID merge, LockedCase from, LockedCase into, String why, @Nullable UUID calendar) {
        var now = clock.instant();
        var conversations =
                from.current().stream().map(LockedStrand::conversation).toList();
        merges.add(
                actor.tenant(),
                new JdbcMerges.Merge(merge, from.id(), into.id(), conversations, null),
                why,
                actor.personId(),
                now);
        for (var strand : from.current()) {
            moveOver(strand, into, now);
            into.turn(new ClockTurn.Moved(strand.conversation(), now, calendar));
        }
        into.become(into.row().with(newest(from.row().last(), into.row().last())));
        wake(into, actor, now);
        from.become(from.row().asleep(null).mergedInto(into.id()));
        into.tell(
                now, actor.personId(), new CaseEvent.MergedIn(merge, from.row().number(), why));
        from.tell(
                now,
                actor.personId(),
                new CaseEvent.MergedAway(merge, into.row().number(), why));
    }

    /** Takes a conversation from one case to another with all that stands open in it. */
    static void moveOver(LockedStrand strand, LockedCase into, Instant now) {
        var row = strand.row();
        into.add(LockedStrand.moved(row, into.id(), now));
        strand.left(now);
    }

    private static void wake(LockedCase into, Actor actor, Instant now) {
        if (!into.isAnswered()) {
            into.waitFor(WaitingOn.US);
            into.wake(now, actor.personId(), CaseEvent.Cause.PERSON);
        }
    }

    private static Last newest(Last one, Last other) {
        var newest = one.at().isAfter(other.at()) ? one : other;
        return new Last(newest.at(), newest.line(), newest.author(), one.unread() || other.unread());
    }

    private static LockedCase needed(LockedCases locked, CaseId id) {
        var one = locked.get(id.value());
        if (one == null) {
            throw new NotFound();
        }
        return one;
    }

    private static void needMergeable(LockedCase from, LockedCase into) {
        if (from.row().mergedInto() != null || into.row().mergedInto() != null) {
            throw new Refused(Refusal.conflict("merged_already"));
        }
        if (into.row().closure() != null) {
            throw new Refused(Refusal.conflict("merge_closed"));
        }
        if (!Objects.equals(from.row().about().kind(), into.row().about().kind())) {
            throw new Refused(Refusal.conflict("merge_kinds"));
        }
    }
}
