package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit log: append-only, each row chained to the one before. What was done is written in the transaction
 * that did it, as its last act, so that the lock on the chain is short and always taken last.
 */
@Component
public class Audit {

    private final Tenancy tenancy;
    private final JdbcAudits audits;
    private final Views views;
    private final Clock clock;

    Audit(Tenancy tenancy, JdbcAudits audits, Views views, Clock clock) {
        this.tenancy = tenancy;
        this.audits = audits;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param action a word or two, stable: {@code key.changed}, {@code case.closed}
     * @param object its kind and its id: {@code connection:<id>}, {@code case:1042}
     * @param detail what else should be known later; never a secret
     */
    public void did(Actor actor, String action, String object, Map<String, ?> detail) {
        var entry = AuditEntry.of(actor, clock.instant(), action, object, detail);
        tenancy.run(actor.tenant(), () -> closing(actor.tenant()).entries.add(entry));
    }

    public void did(Actor actor, String action, String object) {
        did(actor, action, object, Map.of());
    }

    /**
     * Somebody looked at it. Cheap: one entry for a person and an object in ten minutes, written within a second
     * by a thread of its own.
     */
    public void saw(Actor actor, String object) {
        views.saw(AuditEntry.of(actor, clock.instant(), "seen", object, Map.of()));
    }

    /** Something happened that no transaction stands for, such as a refused attempt. As cheap as {@link #saw}. */
    public void noticed(Actor actor, String action, String object) {
        views.add(AuditEntry.of(actor, clock.instant(), action, object, Map.of()));
    }

    /** Somebody asked for what is not theirs to have; once for a person and a place in ten minutes. */
    public void denied(Actor actor, String place) {
        views.saw(AuditEntry.of(actor, clock.instant(), "access.denied", place, Map.of()));
    }

    /** Newest first. */
    public List<AuditRow> find(Actor actor, AuditQuery query) {
        actor.need(Right.READ_AUDIT);
        views.flush();
        return tenancy.read(actor.tenant(), () -> audits.find(actor.tenant(), query));
    }

    /** Walks the whole chain. */
    public AuditProof verify(Actor actor) {
        actor.need(Right.READ_AUDIT);
        return tenancy.read(actor.tenant(), () -> audits.verify(actor.tenant()));
    }

    private Closing closing(TenantId tenant) {
        for (var waiting : TransactionSynchronizationManager.getSynchronizations()) {
            if (waiting instanceof Closing closing && closing.tenant.equals(tenant)) {
                return closing;
            }
        }
        var closing = new Closing(tenant);
        TransactionSynchronizationManager.registerSynchronization(closing);
        return closing;
    }

    /** What one transaction will write when it is about to commit. */
    private final class Closing implements TransactionSynchronization {

        private final TenantId tenant;
        private final List<AuditEntry> entries = new ArrayList<>();

        Closing(TenantId tenant) {
            this.tenant = tenant;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            tenancy.run(tenant, () -> audits.append(tenant, entries));
        }
    }
}
