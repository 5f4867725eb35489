package dovod.sandbox.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Promotions by promo codes, and buyers who use the codes. Every method takes the world's lock by itself. */
public final class Market {
    private final World world;
    private final Trade trade;

    public Market(World world, Trade trade) {
        this.world = world;
        this.trade = trade;
    }

    /** Makes a promotion, which stays switched off. */
    public Promotion make(String clientId, Promotion.Terms terms, int codes) {
        return world.with(() -> {
            var drawn = IntStream.range(0, codes)
                    .mapToObj(_ -> new Promotion.Code(world.identifiers().code(), List.of()))
                    .toList();
            var id = world.identifiers().number();
            return keep(clientId, new Promotion(id, terms, List.of(), false, false, BigDecimal.ZERO, drawn, ""));
        });
    }

    /** Products come into a promotion. */
    public void add(String clientId, long id, List<Long> skus) {
        change(
                clientId,
                id,
                promotion -> promotion.of(Stream.concat(promotion.skus().stream(), skus.stream())
                        .distinct()
                        .toList()));
    }

    /** Products leave a promotion. */
    public void remove(String clientId, long id, List<Long> skus) {
        change(
                clientId,
                id,
                promotion -> promotion.of(promotion.skus().stream()
                        .filter(sku -> !skus.contains(sku))
                        .toList()));
    }

    /** Switches a promotion on or off; one with the same products is switched off by that. */
    public void turn(String clientId, long id, boolean on) {
        world.with(() -> {
            var turned = change(clientId, id, promotion -> promotion.turned(on));
            if (on) {
                rivals(clientId, turned).forEach(rival -> change(clientId, rival.id(), other -> other.turned(false)));
            }
            return turned;
        });
    }

    /** Puts a promotion away for good. */
    public void archive(String clientId, long id) {
        change(clientId, id, Promotion::putAway);
    }

    /**
     * A buyer orders with a promo code.
     *
     * @param order as it would be without the code
     */
    public VoucherUse use(String clientId, String code, Posting order) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var found = shop.promotions().stream()
                    .filter(promotion -> code(promotion, code).isPresent())
                    .findFirst();
            if (found.isEmpty()) {
                return new VoucherUse.Declined("Такого промокода нет");
            }
            var promotion = found.get();
            return VoucherRules.refusal(promotion, code(promotion, code).orElseThrow(), order, world.now())
                    .<VoucherUse>map(VoucherUse.Declined::new)
                    .orElseGet(() -> order(clientId, promotion, code, order));
        });
    }

    private VoucherUse order(String clientId, Promotion promotion, String code, Posting order) {
        var line = VoucherRules.line(promotion, order).orElseThrow();
        var off = promotion.off(line.price());
        var posting = trade.add(clientId, order.cheaper(line.sku(), off));
        var sum = off.multiply(BigDecimal.valueOf(line.quantity()));
        change(
                clientId,
                promotion.id(),
                one -> afterUse(one.used(code(one, code).orElseThrow(), posting.number(), sum)));
        return new VoucherUse.Ordered(posting);
    }

    private static Promotion afterUse(Promotion used) {
        return used.spent().compareTo(BigDecimal.valueOf(used.terms().budget())) >= 0
                ? used.stopped("BUDGET_EXCEEDED")
                : used;
    }

    private static Optional<Promotion.Code> code(Promotion promotion, String text) {
        return promotion.codes().stream()
                .filter(code -> code.text().equals(text))
                .findFirst();
    }

    private List<Promotion> rivals(String clientId, Promotion turned) {
        return world.shop(clientId).promotions().stream()
                .filter(other -> other.id() != turned.id() && other.on() && other.hasSameProducts(turned))
                .toList();
    }

    private Promotion change(String clientId, long id, UnaryOperator<Promotion> change) {
        return world.with(() -> keep(
                clientId,
                change.apply(world.shop(clientId)
                        .promotion(id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no promotion " + id)))));
    }

    private Promotion keep(String clientId, Promotion promotion) {
        world.shop(clientId).put(promotion);
        world.tell(new Happening.PromotionChanged(clientId, promotion));
        return promotion;
    }
}
