package dovod.conversations;

import dovod.conversations.JdbcOutboxClaims.Claim;
import dovod.kernel.TenantId;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Carries replies out, tenant after tenant, each an equal share a turn. What it has claimed is its own while it is
 * heard of; whatever becomes of a worker, its parts are found soon and looked up before anything is sent again.
 */
final class OutboxWorker {

    private static final int SHARE = 8;
    private static final int AT_ONCE = 64;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcOutboxClaims claims;
    private final Carrying carrying;
    private final Leases leases;
    private final Executor hands;
    private final Semaphore free = new Semaphore(AT_ONCE);

    OutboxWorker(
            Tenancy tenancy, Clock clock, JdbcOutboxClaims claims, Carrying carrying, Leases leases, Executor hands) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.claims = claims;
        this.carrying = carrying;
        this.leases = leases;
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
        int sent = hand(tenant, claim(tenant, true), (claim, lease) -> carrying.send(tenant, claim, lease));
        int looked = hand(tenant, claim(tenant, false), (claim, lease) -> carrying.look(tenant, claim));
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
                                ? claims.toSend(tenant, now, leases.until(), most)
                                : claims.toLookFor(tenant, now, leases.until(), most));
    }

    private int hand(TenantId tenant, List<Claim> claimed, BiConsumer<Claim, Leases.Held> work) {
        for (var claim : claimed) {
            free.acquireUninterruptibly();
            hands.execute(() -> {
                try (var lease = leases.hold(claim.until(), until -> renew(tenant, claim, until))) {
                    work.accept(claim, lease);
                } finally {
                    free.release();
                }
            });
        }
        return claimed.size();
    }

    private boolean renew(TenantId tenant, Claim claim, Instant until) {
        return tenancy.in(tenant, () -> claims.renew(tenant, claim, until));
    }
}
