package dovod.investigations;

import dovod.orders.PostingFile;
import dovod.orders.ToldPosting;
import java.util.List;
import java.util.Optional;

/** The marketplace cancelled, and neither the books nor the returns know of the goods. */
final class CancelledUnbooked implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.CANCELLED_UNBOOKED;
    }

    @Override
    public String summary() {
        return "cancelled by the marketplace and in no finance record";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        return isOne(reading, by)
                ? reading.items().stream()
                        .flatMap(item -> found(reading, item, by).stream())
                        .toList()
                : List.of();
    }

    private boolean isOne(PostingReading reading, Yardstick by) {
        var file = reading.file();
        return reading.cancelledByMarketplace()
                && lies(reading)
                && !by.pack().isUnpaid(String.valueOf(file.cancelReason()))
                && file.entries().isEmpty()
                && file.returns().isEmpty()
                && file.moneyLookedAt() != null
                && by.pack().terms(kind()).isDue(reading.cancelledBy(), file.moneyLookedAt());
    }

    /** With the marketplace: what the seller has not handed over yet lies with the seller. */
    private static boolean lies(PostingReading reading) {
        return reading.file().scheme().equals("fbo") || reading.file().isHandedOver();
    }

    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        var file = reading.file();
        var event = reading.cancelledBy();
        var evidence =
                Facts.of(Facts.ordered(file), Facts.cancelled(reading), Facts.noEntries(file), Facts.noReturns(file));
        return by.value(file.scheme(), item.sku(), event, item.price())
                .map(value -> Found.goods(kind(), reading, item, item.quantity(), value, evidence, event, by));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "never assembled, and nobody booked anything",
                        270_000,
                        Told.order().cancelled("marketplace", 20)),
                Example.finds("the system cancelled it", 270_000, Told.order().cancelled("system", 20)),
                Example.passes(
                        "the buyer cancelled before it was sent", Told.order().cancelled("buyer", 20)),
                Example.passes(
                        "the seller's own warehouse had not sent it: the goods lie there",
                        Told.order().own().cancelled("marketplace", 20)),
                Example.passes(
                        "the system cancelled since the buyer did not pay",
                        Told.order().cancelled("system", 20).why("Заказ не оплачен вовремя")),
                Example.passes(
                        "the carrier cancelled since the buyer did not come",
                        Told.order().cancelled("delivery", 20).why("Покупатель не забрал заказ")),
                Example.passes("the seller cancelled", Told.order().cancelled("seller", 20)),
                Example.passes(
                        "cancelled yesterday: books are closed by the day",
                        Told.order().cancelled("marketplace", 1)),
                Example.passes(
                        "nobody has looked into the books",
                        Told.order().cancelled("marketplace", 20).moneyNotLooked()),
                Example.passes(
                        "compensated",
                        Told.order().cancelled("marketplace", 20).entry("SellerCompensation", 270_000, 15)),
                Example.passes(
                        "its goods are back in stock",
                        Told.order().cancelled("marketplace", 20).returned("CANCELLATION", "ReturnedToOzon", 18)));
    }
}
