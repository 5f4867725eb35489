package dovod.conversations;

import dovod.conversations.JdbcOutboxClaims.Claim;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Carries replies out, tenant after tenant, each an equal share a turn. What it has claimed is its own until the lease
 * ends; whatever becomes of a worker, its parts are found later and looked up before anything is sent again.
 */
final class OutboxWorker {

    /** A channel answers or gives up well within this. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int SHARE = 8;
    private static final int AT_ONCE = 64;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcOutboxClaims claims;
    private final Carrying carrying;
    private final Executor hands;
    private final Semaphore free = new Semaphore(AT_ONCE);

    OutboxWorker(Tenancy tenancy, Clock clock, JdbcOutboxClaims claims, Carrying carrying, Executor hands) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.claims = claims;
        this.carrying = carrying;
        this.hands = hands;
    }

    /** @return true when there may be more to do at once */
    boolean turn() {
        boolean more = false;
        for (var tenant : tenancy.directory(claims::tenants)) {
            more |= turn(tenant);
        }
        return more;
    }

    private boolean turn(TenantId tenant) {
        carrying.findOrphans(tenant);
        int sent = hand(claim(tenant, true), claim -> carrying.send(tenant, claim));
        int looked = hand(claim(tenant, false), claim -> carrying.look(tenant, claim));
        if (sent + looked == 0) {
            tenancy.run(tenant, () -> claims.rest(tenant));
        }
        // What was sent may have made way for the next part of its thread.
        return sent > 0 || looked == SHARE;
    }

    private List<Claim> claim(TenantId tenant, boolean toSend) {
        int most = Math.min(SHARE, free.availablePermits());
        var now = clock.instant();
        return most == 0
                ? List.of()
                : tenancy.in(
                        tenant,
                        () -> toSend
                                ? claims.toSend(tenant, now, now.plus(LEASE), most)
                                : claims.toLookFor(tenant, now, now.plus(LEASE), most));
    }

    private int hand(List<Claim> claimed, Consumer<Claim> work) {
        for (var claim : claimed) {
            free.acquireUninterruptibly();
            hands.execute(() -> {
                try {
                    work.accept(claim);
                } finally {
                    free.release();
                }
            });
        }
        return claimed.size();
    }
}
