package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the firm has agreed to ask for and to prove, to read. */
@Component
public class Procedures {

    private final Tenancy tenancy;
    private final JdbcProcedures procedures;
    private final StandardProcedure standard;
    private final Clock clock;

    Procedures(Tenancy tenancy, JdbcProcedures procedures, StandardProcedure standard, Clock clock) {
        this.tenancy = tenancy;
        this.procedures = procedures;
        this.standard = standard;
        this.clock = clock;
    }

    /** As they stand: the firm's own by title, and what the desk brings along while nobody has changed it. */
    public List<Procedure> all(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var all = new ArrayList<>(procedures.all(actor.tenant()));
            if (all.stream().noneMatch(one -> one.id().equals(StandardProcedure.ID))) {
                all.add(standard.procedure());
            }
            return all;
        });
    }

    /** @throws NotFound when it is not there or was removed */
    public Procedure one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> procedures.find(actor.tenant(), id))
                .or(() ->
                        Optional.of(standard.procedure()).filter(one -> one.id().equals(id)))
                .orElseThrow(NotFound::new);
    }

    /** All it ever said, the latest first. */
    public List<Procedure> versions(Actor actor, UUID id) {
        one(actor, id);
        return tenancy.read(actor.tenant(), () -> procedures.versions(actor.tenant(), id));
    }

    /** The one by which a case about this product begins now. */
    Procedure inForce(TenantId tenant, @Nullable String sku, @Nullable String name) {
        var wanted = sku == null ? "" : sku;
        var called = name == null ? "" : name;
        return procedures.all(tenant).stream()
                .filter(one -> one.text().fits(wanted, called) >= 0)
                .max(Comparator.comparingInt((Procedure one) -> one.text().fits(wanted, called))
                        .thenComparing(one -> !one.id().equals(StandardProcedure.ID)))
                .orElseGet(standard::procedure);
    }

    /** What it said in the version a case began with. */
    Procedure kept(TenantId tenant, UUID id, int version) {
        return procedures.version(tenant, id, version).orElseThrow(NotFound::new);
    }

    /** A case begins by it: from now on it must be known what it said. */
    void keep(TenantId tenant, Procedure procedure) {
        if (procedure.changedAt() == null) {
            procedures.begin(tenant, procedure.id(), procedure.text(), null, clock.instant());
        }
    }
}
