package dovod.remedies;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import dovod.remedies.JdbcPromotions.Settled;
import dovod.remedies.Promotion.Stage;
import dovod.remedies.spi.VoucherDoor;
import dovod.remedies.spi.VoucherTrouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes promotions step by step. Before a promotion is asked for, that it may exist from now on is written down; what is
 * not known to be made is looked for by its title, twice and late enough, before it is asked for again.
 */
@Component
public class PreparingVouchers {

    private static final Logger LOG = LoggerFactory.getLogger(PreparingVouchers.class);
    private static final Duration AGAIN = Duration.ofMinutes(2);
    private static final int LOOKS = 2;

    private final Tenancy tenancy;
    private final Leases leases;
    private final JdbcPromotions promotions;
    private final JdbcCodes codes;
    private final Vouchers vouchers;
    private final Clock clock;

    PreparingVouchers(
            Tenancy tenancy,
            Leases leases,
            JdbcPromotions promotions,
            JdbcCodes codes,
            Vouchers vouchers,
            Clock clock) {
        this.tenancy = tenancy;
        this.leases = leases;
        this.promotions = promotions;
        this.codes = codes;
        this.vouchers = vouchers;
        this.clock = clock;
    }

    /** One step of one promotion. True when there may be more to do at once. */
    public boolean step(TenantId tenant) {
        var token = Ids.next();
        var until = leases.until();
        var taken = tenancy.in(tenant, () -> promotions.take(tenant, token, clock.instant(), until));
        if (taken.isEmpty()) {
            return false;
        }
        var promotion = taken.get();
        try (var held = leases.hold(
                until, next -> tenancy.in(tenant, () -> promotions.renew(tenant, promotion.id(), token, next)))) {
            if (held.stands()) {
                step(tenant, promotion, token);
            }
        }
        return true;
    }

    private void step(TenantId tenant, Promotion promotion, UUID token) {
        var door = vouchers.door(promotion.marketplace());
        if (door.isEmpty()) {
            settle(tenant, promotion, token, new Settled(Stage.STUCK, null, clock.instant(), 0, "no door"));
            return;
        }
        try {
            settle(tenant, promotion, token, step(tenant, promotion, token, door.get()));
        } catch (VoucherTrouble trouble) {
            LOG.info("promotion {} waits: {}", promotion.id(), trouble.getMessage());
            settle(tenant, promotion, token, after(promotion, trouble));
        }
    }

    private Settled step(TenantId tenant, Promotion promotion, UUID token, VoucherDoor door) throws VoucherTrouble {
        return switch (promotion.stage()) {
            case WANTED -> make(tenant, promotion, token, door);
            case MAKING -> look(tenant, promotion, door);
            case MADE -> {
                door.add(tenant, promotion.shop(), promotion.made(), promotion.kitSku());
                yield now(Stage.FILLED, null);
            }
            case FILLED -> {
                door.turnOn(tenant, promotion.shop(), promotion.made());
                var fetched = door.codes(tenant, promotion.shop(), promotion.made());
                tenancy.run(tenant, () -> codes.keep(tenant, promotion.id(), fetched));
                yield now(Stage.ON, null);
            }
            case ENDING -> {
                door.archive(tenant, promotion.shop(), promotion.made());
                yield now(Stage.ENDED, null);
            }
            case ON, STUCK, ENDED -> throw new IllegalStateException("nothing to do for " + promotion);
        };
    }

    private Settled make(TenantId tenant, Promotion promotion, UUID token, VoucherDoor door) throws VoucherTrouble {
        if (!tenancy.<Boolean>in(tenant, () -> promotions.trying(tenant, promotion.id(), token, clock.instant()))) {
            throw new IllegalStateException("the lease of " + promotion.id() + " is lost");
        }
        return now(Stage.MADE, door.make(tenant, promotion.shop(), promotion.order()));
    }

    private Settled look(TenantId tenant, Promotion promotion, VoucherDoor door) throws VoucherTrouble {
        var found = door.find(tenant, promotion.shop(), promotion.title());
        if (found.isPresent()) {
            return now(Stage.MADE, found.get());
        }
        return promotion.looks() + 1 < LOOKS
                ? new Settled(Stage.MAKING, null, later(), promotion.looks() + 1, null)
                : now(Stage.WANTED, null);
    }

    private Settled after(Promotion promotion, VoucherTrouble trouble) {
        var said = String.valueOf(trouble.getMessage());
        return switch (trouble.kind()) {
            case LATER -> new Settled(promotion.stage(), null, later(), promotion.looks(), said);
            case UNKNOWN ->
                new Settled(
                        promotion.stage() == Stage.WANTED ? Stage.MAKING : promotion.stage(), null, later(), 0, said);
            case DECLINED ->
                new Settled(
                        promotion.stage() == Stage.ENDING ? Stage.ENDED : Stage.STUCK, null, clock.instant(), 0, said);
        };
    }

    private void settle(TenantId tenant, Promotion promotion, UUID token, Settled settled) {
        tenancy.run(tenant, () -> promotions.settle(tenant, promotion.id(), token, settled));
    }

    private Settled now(Stage stage, @Nullable String externalId) {
        return new Settled(stage, externalId, clock.instant(), 0, null);
    }

    private Instant later() {
        return clock.instant().plus(AGAIN);
    }
}
