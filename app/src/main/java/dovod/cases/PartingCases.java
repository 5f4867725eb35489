package dovod.cases;

import dovod.kernel.Actor;
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
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a merge back: the conversations that came with it return, as they stand by now. */
@Component
public class PartingCases {

    private final Tenancy tenancy;
    private final ChangingCases changing;
    private final JdbcMerges merges;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    PartingCases(
            Tenancy tenancy,
            ChangingCases changing,
            JdbcMerges merges,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.merges = merges;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public void part(Actor actor, UUID id) {
        actor.need(Right.MERGE_CASES);
        tenancy.run(actor.tenant(), () -> {
            var merge = merges.find(actor.tenant(), id).orElseThrow(NotFound::new);
            var locked = changing.lock(actor.tenant(), List.of(merge.from(), merge.into()));
            var now = clock.instant();
            if (!merges.undo(actor.tenant(), id, actor.personId(), now)) {
                throw new Refused(Refusal.conflict("parted_already"));
            }
            part(actor, merge, locked);
            changing.save(locked);
            events.publishEvent(new CasesParted(actor.tenant(), id, merge.from(), merge.into()));
            audit.did(actor, "case.parted", "merge:" + id, Map.of());
        });
    }

    private void part(Actor actor, JdbcMerges.Merge merge, LockedCases locked) {
        var from = locked.get(merge.from());
        var into = locked.get(merge.into());
        if (from == null || into == null) {
            throw new NotFound();
        }
        if (into.row().mergedInto() != null) {
            throw new Refused(Refusal.conflict("merged_already"));
        }
        var now = clock.instant();
        from.become(from.row().mergedInto(null));
        for (var conversation : merge.conversations()) {
            var strand = into.strand(conversation);
            if (strand != null) {
                MergingCases.moveOver(strand, from, now);
                from.turn(new ClockTurn.Moved(conversation, now, locked.calendar(from)));
            }
        }
        comeBack(from, actor, now);
        from.tell(
                now,
                actor.personId(),
                new CaseEvent.Parted(merge.id(), into.row().number()));
        into.tell(
                now,
                actor.personId(),
                new CaseEvent.Parted(merge.id(), from.row().number()));
    }

    /** What waits for a reply by now is no closed matter. */
    private static void comeBack(LockedCase from, Actor actor, Instant now) {
        if (!from.isAnswered()) {
            from.reopen(now, actor.personId(), CaseEvent.Cause.REPLY, null);
            from.waitFor(WaitingOn.US);
        }
    }
}
