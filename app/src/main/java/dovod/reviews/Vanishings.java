package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews that vanished: to read, to claim, to let go. */
@Component
public class Vanishings {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 1_000;

    private final Tenancy tenancy;
    private final JdbcVanishings vanishings;
    private final Live live;
    private final Audit audit;
    private final Clock clock;

    Vanishings(Tenancy tenancy, JdbcVanishings vanishings, Live live, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.vanishings = vanishings;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those nobody has claimed or let go, the last noticed first. */
    public List<Vanishing> open(Actor actor) {
        return list(actor, true);
    }

    /** Settled ones too. */
    public List<Vanishing> all(Actor actor) {
        return list(actor, false);
    }

    /** @throws NotFound when there is none of this tenant */
    public Vanishing one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> vanishings.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** How many are open. */
    public long count(TenantId tenant) {
        return tenancy.read(tenant, () -> tenancy.once(new Counted(), () -> vanishings.open(tenant)));
    }

    private record Counted() {}

    /**
     * A claim asks for it back. Joins the transaction that writes the claim.
     *
     * @throws Refused {@code vanishing_settled} (conflict) when it is not open any more
     */
    public void claimed(Actor actor, UUID id, UUID claim) {
        actor.need(Right.WORK_CASES);
        settle(actor, id, "claimed", claim, null);
    }

    /** The claim was taken back, and nothing asks for it any more. Joins the transaction that ends the claim. */
    public void released(TenantId tenant, UUID claim) {
        tenancy.run(tenant, () -> {
            if (vanishings.release(tenant, claim) > 0) {
                live.tell(tenant, VoiceTopic.ALL, VoiceTopic.CHANGED);
            }
        });
    }

    /**
     * A person lets it go.
     *
     * @throws Refused on {@code reason}: {@code reason_needed}; {@code vanishing_settled} (conflict)
     */
    public void dismiss(Actor actor, UUID id, String reason) {
        actor.need(Right.WORK_CASES);
        var why = reason.replace("\u0000", "").strip();
        if (why.isEmpty()) {
            throw new Refused(Refusal.field("reason", "reason_needed"));
        }
        settle(actor, id, "dismissed", null, why.substring(0, Math.min(LONGEST_REASON, why.length())));
    }

    private void settle(Actor actor, UUID id, String state, @Nullable UUID claim, @Nullable String reason) {
        tenancy.run(actor.tenant(), () -> {
            one(actor, id);
            if (!vanishings.settle(actor.tenant(), id, state, actor.person(), claim, reason, clock.instant())) {
                throw new Refused(Refusal.conflict("vanishing_settled"));
            }
            live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
            audit.did(actor, "vanishing." + state, "vanishing:" + id, Map.of());
        });
    }

    private List<Vanishing> list(Actor actor, boolean openOnly) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> vanishings.list(actor.tenant(), openOnly, MOST));
    }
}
