package dovod.sla;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Marks the clocks of a tenant that ran out, so that reports need not work it out again; ends windows that closed. */
@Component
public class MarkingBreaches {

    private static final int PIECE = 1000;

    private final Tenancy tenancy;
    private final JdbcClocks clocks;
    private final Terms terms;
    private final Clock clock;

    MarkingBreaches(Tenancy tenancy, JdbcClocks clocks, Terms terms, Clock clock) {
        this.tenancy = tenancy;
        this.clocks = clocks;
        this.terms = terms;
        this.clock = clock;
    }

    /** Returns how many were marked. */
    public int mark(TenantId tenant) {
        var marked = 0;
        int piece;
        do {
            piece = tenancy.in(tenant, () -> clocks.breach(tenant, clock.instant(), terms.windows(), PIECE));
            marked += piece;
        } while (piece == PIECE);
        return marked;
    }
}
