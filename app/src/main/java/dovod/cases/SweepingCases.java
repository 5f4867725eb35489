package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What time alone does to cases: a clock that runs out makes one overdue and brings it back, a sleep ends. Several
 * nodes may sweep at once; rows in another one's hand are left to it.
 */
@Component
public class SweepingCases {

    private static final int PIECE = 200;
    private static final int PIECES_OF_COUNTS = 5000;

    private final Tenancy tenancy;
    private final JdbcCases cases;
    private final ChangingCases changing;
    private final JdbcViewCounts counts;
    private final Presences presences;
    private final Clock clock;

    SweepingCases(
            Tenancy tenancy,
            JdbcCases cases,
            ChangingCases changing,
            JdbcViewCounts counts,
            Presences presences,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.changing = changing;
        this.counts = counts;
        this.presences = presences;
        this.clock = clock;
    }

    /** Returns true when there may be more to do at once. */
    public boolean sweep(TenantId tenant) {
        var woken = tenancy.in(tenant, () -> wake(tenant));
        var due = tenancy.in(tenant, () -> markOverdue(tenant));
        return woken == PIECE || due == PIECE;
    }

    /** Tidies what only grows. */
    public boolean tidy(TenantId tenant) {
        presences.forget(tenant);
        return tenancy.in(tenant, () -> counts.fold(tenant, PIECES_OF_COUNTS)) > 0;
    }

    private int wake(TenantId tenant) {
        var slept = cases.sleptOut(tenant, clock.instant(), PIECE);
        changing.changeAll(tenant, slept, (all, one) -> one.wake(clock.instant(), null, CaseEvent.Cause.TIME));
        return slept.size();
    }

    /** The change itself sees that the time is over; what sleeps wakes, for nothing owed may hide. */
    private int markOverdue(TenantId tenant) {
        var due = cases.becameDue(tenant, clock.instant(), PIECE);
        changing.changeAll(tenant, due, (all, one) -> one.wake(clock.instant(), null, CaseEvent.Cause.DUE));
        return due.size();
    }
}
