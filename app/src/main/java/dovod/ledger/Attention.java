package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Measures minutes. An open page says that its reader is at the case; time runs by our clock, between two such signs of
 * one person, whatever page they come from, so two pages count no more than one.
 */
@Component
public class Attention {

    private final Tenancy tenancy;
    private final JdbcWatches watches;
    private final Casebook book;
    private final PostingMinutes posting;
    private final Clock clock;

    Attention(Tenancy tenancy, JdbcWatches watches, Casebook book, PostingMinutes posting, Clock clock) {
        this.tenancy = tenancy;
        this.watches = watches;
        this.book = book;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * This person is at this case now.
     *
     * @throws NotFound when there is no such case here
     */
    public void beat(Actor actor, UUID caseId) {
        actor.need(Right.READ_CASES);
        tenancy.run(actor.tenant(), () -> {
            var now = clock.instant();
            var watch = counted(actor.tenant(), lock(actor, now), now);
            var running = watch.stretch();
            var goesOn = running != null && running.caseId().equals(caseId) && !running.isLong();
            if (!goesOn) {
                end(actor.tenant(), running);
            }
            watches.put(actor.tenant(), goesOn ? watch : watch.with(begin(actor, caseId, now), 0));
        });
    }

    /** This person has left the case: what was worked until now is posted. */
    public void leave(Actor actor, UUID caseId) {
        actor.need(Right.READ_CASES);
        tenancy.run(actor.tenant(), () -> {
            var now = clock.instant();
            var watch = counted(actor.tenant(), lock(actor, now), now);
            if (watch.stretch() != null && watch.stretch().caseId().equals(caseId)) {
                end(actor.tenant(), watch.stretch());
                watch = watch.with(null, 0);
            }
            watches.put(actor.tenant(), watch);
        });
    }

    /** Ends what has fallen silent. True when there may be more. */
    public boolean sweep(TenantId tenant) {
        return tenancy.in(tenant, () -> {
            var silent = watches.lockSilent(tenant, clock.instant().minus(Stretch.PATIENCE));
            for (var watch : silent) {
                end(tenant, watch.stretch());
                watches.put(tenant, watch.with(null, 0));
            }
            return !silent.isEmpty();
        });
    }

    private Watch lock(Actor actor, Instant now) {
        var today = LocalDate.ofInstant(now, JdbcCaseTotals.ZONE);
        return watches.lock(actor.tenant(), actor.personId(), today).on(today);
    }

    /** With the time since the last sign of life; what fell silent meanwhile has ended. */
    private Watch counted(TenantId tenant, Watch watch, Instant now) {
        var running = watch.stretch();
        if (running == null) {
            return watch;
        }
        if (running.isSilent(now)) {
            end(tenant, running);
            return watch.with(null, 0);
        }
        var gained = watch.allowed(running.gain(now));
        return watch.with(running.heard(now, gained), gained);
    }

    private Stretch begin(Actor actor, UUID caseId, Instant now) {
        if (book.find(actor.tenant(), caseId).isEmpty()) {
            throw new NotFound();
        }
        return new Stretch(actor.personId(), caseId, Ids.next(), now, now, 0);
    }

    private void end(TenantId tenant, @Nullable Stretch stretch) {
        if (stretch != null && stretch.seconds() > 0) {
            posting.measured(tenant, stretch);
        }
    }
}
