package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.platform.spi.AfterRestore;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What was on its way when the backup was taken may have arrived since, or may have been taken back. So the other
 * side's history is asked, and what it does not show is left to a person: nothing leaves twice by itself.
 */
@Component
class DoubtingReplies implements AfterRestore {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcConversations conversations;
    private final JdbcOutbox outbox;
    private final JdbcOutboxClaims claims;
    private final Settling settling;

    DoubtingReplies(
            Tenancy tenancy,
            Clock clock,
            JdbcConversations conversations,
            JdbcOutbox outbox,
            JdbcOutboxClaims claims,
            Settling settling) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.conversations = conversations;
        this.outbox = outbox;
        this.claims = claims;
        this.settling = settling;
    }

    @Override
    public void restored(Instant taken) {
        tenancy.directory(claims::tenants).forEach(tenant -> tenancy.run(tenant, () -> doubt(tenant)));
    }

    private void doubt(TenantId tenant) {
        var now = clock.instant();
        outbox.markStarted(tenant);
        var parts = outbox.leaving(tenant);
        parts.stream().map(Outgoing::conversation).distinct().forEach(id -> conversations.lock(tenant, id));
        settling.apply(
                tenant,
                parts.stream()
                        .map(part -> Change.of(part, OutboxRules.doubted(part, now)))
                        .toList(),
                now);
    }
}
