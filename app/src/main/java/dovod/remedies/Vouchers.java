package dovod.remedies;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.ledger.Books;
import dovod.ledger.spi.CaseFacts;
import dovod.remedies.Promotion.Stage;
import dovod.remedies.spi.VoucherDoor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives codes to grants, and sees to it that there are some. Inside a transaction of the tenant. */
@Component
class Vouchers {

    private static final int CODES = 200;
    private static final Duration VALID = Duration.ofDays(180);
    /** A code that ends sooner is given to nobody. */
    private static final Duration ENOUGH = Duration.ofDays(10);

    private static final long ONE_ROUBLE = 100;

    private final ObjectProvider<VoucherDoor> doors;
    private final JdbcPromotions promotions;
    private final JdbcCodes codes;
    private final Products products;
    private final Clock clock;

    Vouchers(
            ObjectProvider<VoucherDoor> doors,
            JdbcPromotions promotions,
            JdbcCodes codes,
            Products products,
            Clock clock) {
        this.doors = doors;
        this.promotions = promotions;
        this.codes = codes;
        this.products = products;
        this.clock = clock;
    }

    Optional<VoucherDoor> door(String marketplace) {
        return doors.stream()
                .filter(door -> door.marketplace().equals(marketplace))
                .findFirst();
    }

    /**
     * A code for this grant, now or as soon as there is one.
     *
     * @return empty while there is none, or when it has to be done by hand
     */
    Optional<String> give(TenantId tenant, Grant grant, CaseFacts facts, String kitSku) {
        var price = price(tenant, facts.shop(), kitSku);
        var door = door(facts.marketplace());
        if (price == null || door.isEmpty() || !door.get().isOpen(tenant, facts.shop())) {
            return Optional.empty();
        }
        var live = promotions.lockLive(tenant, facts.shop(), kitSku);
        var given = live.filter(promotion -> isGood(promotion, price))
                .flatMap(promotion -> codes.give(tenant, promotion.id(), grant.id(), buyer(facts), clock.instant()));
        if (given.isEmpty()) {
            want(tenant, facts, kitSku, price, live);
        }
        return given;
    }

    /** One that cannot be used any more makes room for another; one on its way is waited for. */
    private void want(TenantId tenant, CaseFacts facts, String kitSku, Money price, Optional<Promotion> live) {
        live.filter(promotion -> promotion.stage() == Stage.ON)
                .ifPresent(promotion -> promotions.end(tenant, promotion.id(), clock.instant()));
        var id = Ids.next();
        var now = clock.instant();
        promotions.want(
                tenant,
                new Promotion(
                        id,
                        facts.shop(),
                        facts.marketplace(),
                        kitSku,
                        price,
                        "Dovod " + kitSku + " " + id,
                        null,
                        Stage.WANTED,
                        CODES,
                        now,
                        now.plus(VALID),
                        null,
                        0),
                now);
    }

    private boolean isGood(Promotion promotion, Money price) {
        return promotion.stage() == Stage.ON
                && promotion.price().equals(price)
                && promotion.until().isAfter(clock.instant().plus(ENOUGH));
    }

    private @Nullable Money price(TenantId tenant, UUID shop, String kitSku) {
        return Optional.ofNullable(products.bySku(tenant, shop, List.of(kitSku)).get(kitSku))
                .map(Product::price)
                .filter(price -> price.currency().equals(Books.CURRENCY) && price.minor() > ONE_ROUBLE)
                .orElse(null);
    }

    /** What stands before the dash in all order numbers of one buyer. */
    private static @Nullable String buyer(CaseFacts facts) {
        var order = facts.order() == null ? facts.posting() : facts.order();
        if (order == null || order.indexOf('-') <= 0) {
            return null;
        }
        return order.substring(0, order.indexOf('-'));
    }
}
