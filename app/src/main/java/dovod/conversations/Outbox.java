package dovod.conversations;

import dovod.conversations.ConversationEvent.ReplyQueued;
import dovod.platform.Background;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the worker at work, and wakes it when a reply has been queued. */
@Component
class Outbox implements DisposableBean {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final Runnable bell;

    Outbox(
            Background background,
            Tenancy tenancy,
            Clock clock,
            JdbcOutboxClaims claims,
            Carrying carrying,
            Leases leases) {
        var worker = new OutboxWorker(tenancy, clock, claims, carrying, leases, hands);
        bell = background.every("outbox", PAUSE, worker::turn);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void queued(ReplyQueued reply) {
        bell.run();
    }

    /** What is in flight may end; what does not end in time is found by its lease. */
    @Override
    public void destroy() throws InterruptedException {
        hands.shutdown();
        hands.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
