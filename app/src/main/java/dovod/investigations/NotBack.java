package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.PostingFile;
import dovod.orders.ToldPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goods that were on their way when the posting was cancelled, and that are not back in stock after the term. */
final class NotBack implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.NOT_BACK;
    }

    @Override
    public String summary() {
        return "cancelled on the way and not back in stock after 60 days";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        if (!file.isCancelled() || file.returnsLookedAt() == null || !reading.wasCarried()) {
            return List.of();
        }
        var paid = Paid.of(reading, by);
        return reading.items().stream()
                .filter(paid::isNothing)
                .flatMap(item -> found(reading, item, by).stream())
                .toList();
    }

    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        var file = reading.file();
        var event = reading.turnedBackAt(item);
        var missing = reading.missing(item);
        if (missing == 0 || !by.pack().terms(kind()).isDue(event, by.now())) {
            return Optional.empty();
        }
        return by.value(file.scheme(), item.sku(), event, item.price())
                .map(value -> found(reading, item, missing, value, by));
    }

    private Discovery found(PostingReading reading, ToldPosting.Item item, int missing, Valued value, Yardstick by) {
        var calculation = new ArrayList<>(value.calculation());
        var stake = value.of(missing);
        var charged = charges(reading, item);
        if (charged != null && charged.currency().equals(stake.currency())) {
            calculation.add(Reckoned.of("charges", Sum.text(charged)));
            stake = stake.plus(charged);
        }
        var evidence = Facts.together(
                Facts.of(Facts.ordered(reading.file()), Facts.cancelled(reading)),
                Facts.together(Facts.charges(reading), way(reading, item)));
        var event = reading.turnedBackAt(item);
        return Found.of(kind(), About.GOODS, reading, item, missing, stake, calculation, evidence, event, by);
    }

    /** After the term nothing may be charged; with a posting's first product, so that they are counted once. */
    private static @Nullable Money charges(PostingReading reading, ToldPosting.Item item) {
        var first = reading.items().getFirst().equals(item);
        return first && !reading.cancelledByMarketplace() ? reading.money().charged() : null;
    }

    private static List<Evidence> way(PostingReading reading, ToldPosting.Item item) {
        var returns = Facts.returns(reading, item.sku()).toList();
        return returns.isEmpty() ? Facts.of(Facts.noReturns(reading.file())) : returns;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "not collected, charged for, and no return is known",
                        270_000 + 9_000,
                        Told.order().cancelled("buyer", 90).entry("Logistic", -9_000, 88)),
                Example.finds(
                        "its return has been moving for three months",
                        270_000,
                        Told.order().cancelled("buyer", 95).returned("FULL_RETURN", "MovingToOzon", 94)),
                Example.finds(
                        "one of two came back",
                        270_000,
                        Told.order(2).cancelled("buyer", 95).returned("FULL_RETURN", "ReturnedToOzon", 80)),
                Example.passes(
                        "late but returned",
                        Told.order()
                                .cancelled("buyer", 95)
                                .entry("Logistic", -9_000, 94)
                                .returned("FULL_RETURN", "ReturnedToOzon", 5)),
                Example.passes(
                        "cancelled before it was sent: there is nothing to come back",
                        Told.order().cancelled("buyer", 95)),
                Example.passes(
                        "the term is not over",
                        Told.order().cancelled("buyer", 59).returned("FULL_RETURN", "MovingToOzon", 58)),
                Example.passes(
                        "compensated under another code",
                        Told.order()
                                .cancelled("buyer", 95)
                                .returned("FULL_RETURN", "MovingToOzon", 94)
                                .entry("OperationClaim", 270_000, 20)),
                Example.passes(
                        "compensated by words of which nobody knows the code",
                        Told.order()
                                .cancelled("buyer", 95)
                                .returned("FULL_RETURN", "MovingToOzon", 94)
                                .entry("OperationX117", "Прочие компенсации", 270_000, 20)),
                Example.passes(
                        "paid, then found last month, which is when its way back began",
                        Told.order()
                                .cancelled("buyer", 95)
                                .returned("FULL_RETURN", "MovingToOzon", 94)
                                .entry("LackWriteOff", 270_000, 70)
                                .entry("SellerDecompensation", -270_000, 30)),
                Example.finds(
                        "paid and taken back as found two months ago, and still not there",
                        270_000,
                        Told.order()
                                .cancelled("buyer", 150)
                                .returned("FULL_RETURN", "MovingToOzon", 149)
                                .entry("LackWriteOff", 270_000, 100)
                                .entry("LackWriteOff", -270_000, 61)),
                Example.passes(
                        "the seller's warehouse never sent it and was fined: nothing is on its way",
                        Told.order()
                                .own()
                                .cancelled("seller", 95)
                                .entry("FineForCancel", "Штраф за отмену", -10_000, 94)),
                Example.passes(
                        "both products of a posting are paid for, all of it put down to the first",
                        Told.order()
                                .and(Told.OTHER_SKU, 1)
                                .cancelled("buyer", 95)
                                .entry("Logistic", -9_000, 94)
                                .entry("LackWriteOff", 540_000, 20)),
                Example.passes(
                        "the return itself was compensated",
                        Told.order().cancelled("buyer", 95).compensated("FULL_RETURN", "MovingToOzon", 94)));
    }
}
