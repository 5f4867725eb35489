package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cases cost: taking in and telling. */
@Component
public class Costs {

    private final Tenancy tenancy;
    private final Posting posting;
    private final JdbcCostEntries entries;
    private final Casebook book;
    private final Clock clock;

    Costs(Tenancy tenancy, Posting posting, JdbcCostEntries entries, Casebook book, Clock clock) {
        this.tenancy = tenancy;
        this.posting = posting;
        this.entries = entries;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Posts an entry within the caller's transaction, or in one of its own. What was posted by the same key before
     * stays as it is, and nothing is posted.
     *
     * @throws Refused {@code ledger_currency} on field {@code amount}
     */
    public void post(TenantId tenant, NewEntry entry) {
        Books.check(entry.amount());
        tenancy.run(
                tenant,
                () -> posting.post(
                        tenant,
                        new Entry(
                                Ids.next(),
                                entry.key(),
                                entry.caseId(),
                                entry.kind(),
                                entry.amount(),
                                entry.source(),
                                entry.person(),
                                null,
                                entry.part(),
                                entry.reason(),
                                entry.at(),
                                entry.note(),
                                null)));
    }

    /**
     * Takes back what was posted by this key, once, within the caller's transaction or in one of its own. Nothing
     * happens when there is no such entry or it was taken back before.
     *
     * @param person who takes it back; null for the desk
     */
    public void takeBack(TenantId tenant, String key, @Nullable UUID person, String why) {
        tenancy.run(
                tenant,
                () -> entries.byKey(tenant, key)
                        .ifPresent(entry -> posting.post(
                                tenant,
                                entry.countered(Ids.next(), "counter-" + entry.id(), person, clock.instant(), why))));
    }

    /** @throws NotFound when this person's tenant has no such case */
    public CaseCost of(Actor actor, UUID caseId) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var facts = book.find(actor.tenant(), caseId).orElseThrow(NotFound::new);
            return cost(actor.tenant(), facts);
        });
    }

    /** @throws NotFound when this person's tenant has no such entry */
    public Entry entry(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> entries.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** What a case cost, for the desk itself; a case that nobody knows has only its entries. */
    public CaseCost of(TenantId tenant, UUID caseId) {
        return tenancy.read(
                tenant,
                () -> book.find(tenant, caseId)
                        .map(facts -> cost(tenant, facts))
                        .orElseGet(() -> new CaseCost(caseId, null, entries.ofCases(tenant, List.of(caseId)))));
    }

    private CaseCost cost(TenantId tenant, CaseFacts facts) {
        return new CaseCost(facts.id(), facts, entries.ofCases(tenant, Casebook.whole(facts)));
    }
}
