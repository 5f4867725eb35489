package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges what has been said, some conversations in a transaction. Where that fails they are judged one by one, and the
 * one that cannot be judged waits for longer and longer and stops nobody else.
 */
@Component
public class AuditingThreads {

    private static final Logger LOG = LoggerFactory.getLogger(AuditingThreads.class);

    private static final int SHARE = 50;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Tenancy tenancy;
    private final JdbcPending pending;
    private final JudgingThreads judging;
    private final JdbcReplies replies;
    private final Corpora corpora;
    private final Clock clock;

    AuditingThreads(
            Tenancy tenancy,
            JdbcPending pending,
            JudgingThreads judging,
            JdbcReplies replies,
            Corpora corpora,
            Clock clock) {
        this.tenancy = tenancy;
        this.pending = pending;
        this.judging = judging;
        this.replies = replies;
        this.corpora = corpora;
        this.clock = clock;
    }

    /** @return true when there may be more to do at once */
    public boolean audit(TenantId tenant) {
        var due = tenancy.read(tenant, () -> pending.due(tenant, clock.instant(), SHARE));
        if (due.isEmpty()) {
            return false;
        }
        var touched = new HashSet<String>();
        together(tenant, due, touched).forEach(one -> alone(tenant, one, touched));
        touched.forEach(counterparty -> tend(tenant, counterparty));
        return due.size() == SHARE;
    }

    /** @return those that are still to be judged, each alone */
    private List<ConversationId> together(TenantId tenant, List<ConversationId> due, Set<String> touched) {
        try {
            return tenancy.in(tenant, () -> {
                var held = pending.hold(tenant, due, clock.instant());
                return judging.judgeTogether(tenant, held, touched);
            });
        } catch (RuntimeException oneOfThem) {
            LOG.debug("{} conversations are judged one by one", due.size(), oneOfThem);
            return due;
        }
    }

    private void alone(TenantId tenant, ConversationId conversation, Set<String> touched) {
        try {
            tenancy.run(
                    tenant,
                    () -> pending.hold(tenant, List.of(conversation), clock.instant())
                            .forEach(one -> judging.judge(tenant, one, touched)));
        } catch (RuntimeException failed) {
            LOG.warn("conversation {} cannot be judged; it is tried again later", conversation, failed);
            tenancy.run(
                    tenant,
                    () -> pending.hold(tenant, List.of(conversation), clock.instant())
                            .forEach(one -> putOff(tenant, one, failed)));
        }
    }

    private void putOff(TenantId tenant, Pending one, RuntimeException failed) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(one.attempts(), MOST_DOUBLINGS));
        pending.failed(
                tenant,
                one,
                clock.instant().plus(pause),
                Objects.requireNonNullElse(failed.getMessage(), failed.toString()));
    }

    private void tend(TenantId tenant, String counterparty) {
        tenancy.run(tenant, () -> replies.prune(tenant, counterparty, Corpora.KEPT));
        corpora.catchUp(tenant, counterparty);
    }
}
