package dovod.conversations;

import dovod.conversations.JdbcOutboxClaims.Claim;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Trace;
import dovod.kernel.TenantId;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One part of a reply between a claim and its outcome. The channel is asked outside any transaction. */
@Component
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private final Tenancy tenancy;
    private final Clock clock;
    private final Couriers couriers;
    private final Parcels parcels;
    private final JdbcConversations conversations;
    private final JdbcOutboxClaims claims;
    private final Settling settling;
    private final JdbcTwins twins;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Carrying(
            Tenancy tenancy,
            Clock clock,
            Couriers couriers,
            Parcels parcels,
            JdbcConversations conversations,
            JdbcOutboxClaims claims,
            Settling settling,
            JdbcTwins twins) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.couriers = couriers;
        this.parcels = parcels;
        this.conversations = conversations;
        this.claims = claims;
        this.settling = settling;
        this.twins = twins;
    }

    void send(TenantId tenant, Claim claim, Leases.Held lease) {
        var delivery = deliver(tenant, claim, lease);
        if (delivery != null) {
            settle(tenant, claim, part -> OutboxRules.afterDelivery(part, delivery, clock.instant(), chance));
        }
    }

    void look(TenantId tenant, Claim claim) {
        var trace = find(tenant, claim);
        settle(tenant, claim, part -> OutboxRules.afterLook(part, trusted(tenant, part, trace), clock.instant()));
    }

    /** Those whose worker did not come back: nobody knows how far they came. */
    void findOrphans(TenantId tenant) {
        var now = clock.instant();
        for (var claim : tenancy.read(tenant, () -> claims.orphaned(tenant, now))) {
            var part = claim.part();
            tenancy.run(tenant, () -> {
                conversations.lock(tenant, part.conversation());
                if (claims.isOrphaned(tenant, claim, now)) {
                    var after = OutboxRules.orphaned(part, now);
                    settling.apply(tenant, List.of(new Change(part, after, claim.token())), now);
                }
            });
        }
    }

    /** Null when it is not ours to hand over any more: somebody else finds out by now what became of it. */
    private @Nullable Delivery deliver(TenantId tenant, Claim claim, Leases.Held lease) {
        Parcel parcel;
        String channel;
        try {
            channel = parcels.channel(tenant, claim.part());
            parcel = parcels.of(tenant, claim.part());
            if (!lease.stands()) {
                return null;
            }
        } catch (RuntimeException unready) {
            // Nothing has been handed over yet, so nothing can have arrived.
            LOG.warn("a reply could not be made ready", unready);
            return new Delivery.NotNow(OutboxRules.BETWEEN_LOOKS, "");
        }
        try {
            return couriers.of(channel).deliver(tenant, parcel);
        } catch (RuntimeException broken) {
            LOG.warn("the channel {} broke while sending", channel, broken);
            return new Delivery.Unclear("no_answer");
        }
    }

    private Trace find(TenantId tenant, Claim claim) {
        try {
            return couriers.of(parcels.channel(tenant, claim.part())).find(tenant, parcels.of(tenant, claim.part()));
        } catch (RuntimeException broken) {
            LOG.warn("the history could not be read", broken);
            return new Trace.CannotLook("no_answer");
        }
    }

    /** Found under an id that belongs to another message of ours is not found. */
    private Trace trusted(TenantId tenant, Outgoing part, Trace trace) {
        return trace instanceof Trace.Found found && twins.belongsToAnother(tenant, part, found.externalId())
                ? new Trace.Ambiguous()
                : trace;
    }

    private interface Rule {
        Outgoing.Progress apply(Outgoing part);
    }

    /** Somebody slower than their lease settles nothing: by then it is another's to find out. */
    private void settle(TenantId tenant, Claim claim, Rule rule) {
        tenancy.run(tenant, () -> {
            var standing = conversations.lock(tenant, claim.part().conversation());
            if (!claims.holds(tenant, claim)) {
                return;
            }
            var after = rule.apply(claim.part());
            var id = after.externalId();
            if (id != null) {
                twins.removeDouble(tenant, claim.part(), id);
                conversations.save(tenant, List.of(standing.found(id)));
            }
            settling.apply(tenant, List.of(new Change(claim.part(), after, claim.token())), clock.instant());
        });
    }
}
