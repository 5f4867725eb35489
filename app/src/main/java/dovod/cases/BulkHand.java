package dovod.cases;

import dovod.cases.Bulk.Verb;
import dovod.cases.CaseRow.Care;
import dovod.cases.JdbcBulks.Before;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Does a verb to many cases, or takes it back. Cut off half way, it goes on where it stopped. */
@Component
class BulkHand {

    private static final int PIECE = 100;

    private final Tenancy tenancy;
    private final JdbcBulks bulks;
    private final JdbcCaseReads cases;
    private final ChangingCases changing;
    private final AssigningCase assigning;
    private final TaggingCase tagging;
    private final SnoozingCase snoozing;
    private final ClosingCase closing;
    private final People people;
    private final Live live;
    private final Clock clock;

    BulkHand(
            Tenancy tenancy,
            JdbcBulks bulks,
            JdbcCaseReads cases,
            ChangingCases changing,
            AssigningCase assigning,
            TaggingCase tagging,
            SnoozingCase snoozing,
            ClosingCase closing,
            People people,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.bulks = bulks;
        this.cases = cases;
        this.changing = changing;
        this.assigning = assigning;
        this.tagging = tagging;
        this.snoozing = snoozing;
        this.closing = closing;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    void work(TenantId tenant, UUID id) {
        var bulk = bulk(tenant, id);
        var actor = people.get(tenant, bulk.person()).actor(null);
        each(tenant, id, "waiting", item -> act(actor, id, item, bulk.verb()));
        tenancy.run(tenant, () -> bulks.finish(tenant, id, clock.instant()));
    }

    void undo(TenantId tenant, UUID id) {
        var bulk = bulk(tenant, id);
        var actor = people.get(tenant, bulk.person()).actor(null);
        each(
                tenant,
                id,
                "done",
                item -> tenancy.run(tenant, () -> {
                    restore(actor, item, bulk.verb(), bulks.before(tenant, id, item));
                    bulks.undone(tenant, id, item);
                }));
    }

    private void each(TenantId tenant, UUID id, String state, Consumer<UUID> work) {
        List<UUID> piece;
        do {
            piece = tenancy.read(tenant, () -> bulks.items(tenant, id, state, PIECE));
            piece.forEach(work);
            tenancy.run(tenant, () -> live.tell(tenant, CaseTopic.INBOX, CaseTopic.BULK));
        } while (!piece.isEmpty());
    }

    private void act(Actor actor, UUID bulk, UUID item, Verb verb) {
        var tenant = actor.tenant();
        try {
            tenancy.run(tenant, () -> {
                var before = before(tenant, item);
                act(actor, new CaseId(item), verb, before);
                bulks.done(tenant, bulk, item, before);
            });
        } catch (Refused refused) {
            tenancy.run(
                    tenant,
                    () -> bulks.refused(tenant, bulk, item, refused.first().code()));
        }
    }

    private void act(Actor actor, CaseId id, Verb verb, Before before) {
        switch (verb) {
            case Verb.Assign assign -> assigning.assign(actor, id, assign.to());
            case Verb.Tag tag -> tagging.tag(actor, id, tagged(before.tags(), tag));
            case Verb.SnoozeAll snooze -> snoozing.snooze(actor, id, snooze.snooze());
            case Verb.CloseAll close -> closing.close(actor, id, close.why());
        }
    }

    private static List<String> tagged(List<String> tags, Verb.Tag verb) {
        var tagged = new ArrayList<>(tags);
        tagged.removeAll(verb.remove());
        tagged.addAll(verb.add());
        return tagged;
    }

    private Before before(TenantId tenant, UUID item) {
        var row = cases.rows(tenant, List.of(item)).stream().findFirst().orElseThrow(NotFound::new);
        return new Before(row.care().owner(), row.care().team(), row.care().tags(), row.sleep());
    }

    private void restore(Actor actor, UUID item, Verb verb, Before before) {
        changing.change(actor.tenant(), new CaseId(item), (all, one) -> {
            if (one.row().mergedInto() == null) {
                how(verb).accept(new Undone(actor, one), before);
            }
            return one;
        });
    }

    private record Undone(Actor actor, LockedCase one) {}

    private BiConsumer<Undone, Before> how(Verb verb) {
        return switch (verb) {
            case Verb.Assign _ -> this::owner;
            case Verb.Tag _ -> this::tags;
            case Verb.SnoozeAll _ -> this::sleep;
            case Verb.CloseAll _ -> this::open;
        };
    }

    private void owner(Undone undone, Before before) {
        var one = undone.one();
        var care = one.row().care();
        one.become(one.row().with(new Care(care, before.owner(), before.team())));
        one.tell(
                clock.instant(),
                undone.actor().personId(),
                new CaseEvent.Assigned(care.owner(), before.owner(), before.team(), "", ""));
    }

    private void tags(Undone undone, Before before) {
        var one = undone.one();
        var care = one.row().care();
        one.become(
                one.row().with(new Care(care.waitingOn(), care.owner(), care.team(), care.priority(), before.tags())));
    }

    private void sleep(Undone undone, Before before) {
        var one = undone.one();
        if (before.sleep() == null) {
            one.wake(clock.instant(), undone.actor().personId(), CaseEvent.Cause.PERSON);
        } else {
            one.become(one.row().asleep(before.sleep()));
        }
    }

    private void open(Undone undone, Before before) {
        undone.one().reopen(clock.instant(), undone.actor().personId(), CaseEvent.Cause.PERSON, "");
    }

    private JdbcBulks.Stored bulk(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> bulks.find(tenant, id)).orElseThrow(NotFound::new);
    }
}
