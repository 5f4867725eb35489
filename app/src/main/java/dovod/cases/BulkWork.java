package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One verb for many cases, done by a job; each case on its own, so that one refusal stops nobody else. */
@Component
public class BulkWork {

    /** The most cases of one work. */
    public static final int MOST = 5000;

    private static final String UNDO = "undo:";

    private final Tenancy tenancy;
    private final JdbcBulks bulks;
    private final JdbcCaseReads cases;
    private final Audit audit;
    private final Clock clock;
    private final Job job;

    BulkWork(
            Tenancy tenancy, JdbcBulks bulks, JdbcCaseReads cases, BulkHand hand, Jobs jobs, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.bulks = bulks;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
        this.job = jobs.once("cases.bulk", "cases.job.bulk", (tenant, asked) -> {
            if (asked.startsWith(UNDO)) {
                hand.undo(tenant, UUID.fromString(asked.substring(UNDO.length())));
            } else {
                hand.work(tenant, UUID.fromString(asked));
            }
        });
    }

    /** Returns the id by which its progress is asked for. */
    public UUID start(Actor actor, Bulk bulk) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var selected = selected(actor, bulk.selection());
            needSome(selected);
            var id = Ids.next();
            bulks.add(actor.tenant(), id, actor.personId(), bulk.verb(), selected, clock.instant());
            job.ask(actor.tenant(), id.toString(), id.toString());
            audit.did(
                    actor,
                    "cases.bulk",
                    "bulk:" + id,
                    Map.of("verb", bulk.verb().getClass().getSimpleName(), "cases", selected.size()));
            return id;
        });
    }

    public BulkProgress progress(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var bulk = bulks.find(actor.tenant(), id).orElseThrow(NotFound::new);
            return bulks.progress(actor.tenant(), id, bulk.finishedAt() != null);
        });
    }

    /** Puts back what was done: one's own work, or anybody's for those who merge cases. */
    public void undo(Actor actor, UUID id) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var bulk = bulks.find(actor.tenant(), id).orElseThrow(NotFound::new);
            if (!bulk.person().equals(actor.personId())) {
                actor.need(Right.MERGE_CASES);
            }
            if (bulk.finishedAt() == null) {
                throw new Refused(Refusal.conflict("bulk_running"));
            }
            job.ask(actor.tenant(), UNDO + id, UNDO + id);
            audit.did(actor, "cases.bulk_undone", "bulk:" + id);
        });
    }

    private Collection<UUID> selected(Actor actor, Bulk.Selection selection) {
        return switch (selection) {
            case Bulk.Selection.These these -> these(actor, these);
            case Bulk.Selection.Whole whole ->
                cases.page(actor.tenant(), whole.view(), actor.person(), null, MOST + 1).stream()
                        .map(CaseRow::id)
                        .toList();
        };
    }

    private List<UUID> these(Actor actor, Bulk.Selection.These these) {
        var asked = these.ids().stream().map(CaseId::value).distinct().toList();
        var found = cases.rows(actor.tenant(), asked).stream().map(CaseRow::id).toList();
        if (found.size() != asked.size()) {
            throw new NotFound();
        }
        return found;
    }

    private static void needSome(Collection<UUID> selected) {
        if (selected.isEmpty()) {
            throw new Refused(Refusal.invalid("bulk_nothing"));
        }
        if (selected.size() > MOST) {
            throw new Refused(Refusal.invalid("bulk_too_many", MOST));
        }
    }
}
