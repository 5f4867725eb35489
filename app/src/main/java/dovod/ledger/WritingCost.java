package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down by hand what the desk could not see: a call, a courier, money that came back. */
@Component
public class WritingCost {

    private final Tenancy tenancy;
    private final Casebook book;
    private final Costs costs;
    private final PostingMinutes minutes;
    private final Audit audit;
    private final Clock clock;

    WritingCost(Tenancy tenancy, Casebook book, Costs costs, PostingMinutes minutes, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.book = book;
        this.costs = costs;
        this.minutes = minutes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same key is written once.
     *
     * @throws NotFound when there is no such case here
     * @throws Refused what {@link WrittenCost} and {@link Amounts} refuse
     */
    public void write(Actor actor, UUID caseId, WrittenCost cost) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            if (book.find(actor.tenant(), caseId).isEmpty()) {
                throw new NotFound();
            }
            if (cost.kind() == CostKind.MINUTES) {
                writeMinutes(actor, caseId, cost);
            } else {
                writeAmount(actor, caseId, cost);
            }
            audit.did(
                    actor,
                    "cost.written",
                    "case:" + caseId,
                    Map.of("kind", cost.kind().code(), "key", cost.key()));
        });
    }

    private void writeMinutes(Actor actor, UUID caseId, WrittenCost cost) {
        minutes.post(
                actor.tenant(),
                key(actor, cost),
                caseId,
                actor.personId(),
                Minutes.read(cost.minutes(), 1),
                clock.instant(),
                Source.HAND,
                cost.note());
    }

    private void writeAmount(Actor actor, UUID caseId, WrittenCost cost) {
        if (cost.note().isEmpty()) {
            throw new Refused(Refusal.field("note", "ledger_note"));
        }
        costs.post(
                actor.tenant(),
                new NewEntry(
                        key(actor, cost),
                        caseId,
                        cost.kind(),
                        Amounts.read("amount", cost.amount(), 1),
                        Source.HAND,
                        actor.personId(),
                        clock.instant(),
                        cost.note()));
    }

    private static String key(Actor actor, WrittenCost cost) {
        return "hand-" + actor.personId() + "-" + cost.key();
    }
}
