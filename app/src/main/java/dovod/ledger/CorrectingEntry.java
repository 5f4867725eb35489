package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
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

/** Takes an entry back by another one; of minutes, puts the right number in their place. */
@Component
public class CorrectingEntry {

    private final Tenancy tenancy;
    private final JdbcCostEntries entries;
    private final Posting posting;
    private final PostingMinutes minutes;
    private final Audit audit;
    private final Clock clock;

    CorrectingEntry(
            Tenancy tenancy,
            JdbcCostEntries entries,
            Posting posting,
            PostingMinutes minutes,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.entries = entries;
        this.posting = posting;
        this.minutes = minutes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everybody corrects the minutes they worked; the rest is for those with {@link Right#CORRECT_COSTS}.
     *
     * @throws NotFound when there is no such entry here
     * @throws Refused {@code reason_needed} on {@code reason}; {@code minutes_range} on {@code minutes};
     *     {@code entry_corrected}, {@code entry_corrects}, {@code entry_of_remedy} (conflicts)
     */
    public void correct(Actor actor, UUID id, Correction correction) {
        actor.need(Right.READ_CASES);
        tenancy.run(actor.tenant(), () -> {
            var entry = entries.find(actor.tenant(), id).orElseThrow(NotFound::new);
            if (!isOwnTime(actor, entry)) {
                actor.need(Right.CORRECT_COSTS);
            }
            check(actor, entry);
            correct(actor, entry, correction);
        });
    }

    private void check(Actor actor, Entry entry) {
        if (entry.corrects() != null) {
            throw new Refused(Refusal.conflict("entry_corrects"));
        }
        if (entry.source() == Source.REMEDY) {
            throw new Refused(Refusal.conflict("entry_of_remedy"));
        }
        if (entries.isTakenBack(actor.tenant(), entry.id())) {
            throw new Refused(Refusal.conflict("entry_corrected"));
        }
    }

    private void correct(Actor actor, Entry entry, Correction correction) {
        var now = clock.instant();
        var counter = entry.countered(Ids.next(), "counter-" + entry.id(), actor.person(), now, correction.reason());
        if (!posting.post(actor.tenant(), counter)) {
            throw new Refused(Refusal.conflict("entry_corrected"));
        }
        var seconds = correction.seconds();
        if (seconds != null && seconds > 0 && entry.kind() == CostKind.MINUTES && entry.person() != null) {
            minutes.post(
                    actor.tenant(),
                    "corrected-" + entry.id(),
                    entry.caseId(),
                    entry.person(),
                    seconds,
                    entry.at(),
                    Source.HAND,
                    correction.reason());
        }
        audit.did(
                actor,
                "cost.corrected",
                "case:" + entry.caseId(),
                Map.of("entry", entry.id(), "reason", correction.reason()));
    }

    private static boolean isOwnTime(Actor actor, Entry entry) {
        return entry.kind() == CostKind.MINUTES
                && entry.person() != null
                && entry.person().equals(actor.person());
    }
}
