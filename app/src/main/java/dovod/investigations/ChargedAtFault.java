package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The marketplace cancelled, and carrying or handling was charged and not credited. Acquiring may be kept. */
final class ChargedAtFault implements SweepRule {

    /** Below a rouble it is rounding. */
    private static final long LEAST_MINOR = 100;

    @Override
    public FindingKind kind() {
        return FindingKind.CHARGED_AT_FAULT;
    }

    @Override
    public String summary() {
        return "charged though the marketplace was at fault";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        var charged = reading.money().charged();
        if (!reading.cancelledByMarketplace() || charged == null || file.items().isEmpty()) {
            return List.of();
        }
        var open = new Money(charged.minor() - Paid.of(reading, by).beyondGoods(), charged.currency());
        return open.minor() < LEAST_MINOR || !isOver(reading, by) ? List.of() : List.of(found(reading, open, by));
    }

    private boolean isOver(PostingReading reading, Yardstick by) {
        return by.pack().terms(kind()).isDue(last(reading), by.now());
    }

    private static Instant last(PostingReading reading) {
        return reading.money()
                .charges()
                .map(BookEntry::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Discovery found(PostingReading reading, Money charged, Yardstick by) {
        var calculation = List.of(Reckoned.of("charges", Sum.text(charged)));
        var told = Facts.of(Facts.ordered(reading.file()), Facts.cancelled(reading));
        var evidence = Facts.together(told, Facts.charges(reading));
        var item = reading.file().items().getFirst();
        return Found.of(
                kind(),
                About.CHARGES,
                reading,
                item,
                item.quantity(),
                charged,
                calculation,
                evidence,
                last(reading),
                by);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "logistics of an order the warehouse failed to send",
                        12_500,
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 35)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "credited a week later",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 35)
                                .entry("Logistic", 12_500, 28)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "credited under the code of a compensation",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 35)
                                .entry("SellerCompensation", 12_500, 28)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "credited by a correction",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 35)
                                .entry("OperationCorrectionSeller", 12_500, 28)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.finds(
                        "a part was credited",
                        9_000,
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 35)
                                .entry("Logistic", 3_500, 28)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "a correction of a compensation is no charge",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("LackWriteOff", 290_000, 35)
                                .entry("OperationCorrectionSeller", -20_000, 28)),
                Example.passes(
                        "the carrier cancelled since the buyer did not come: that may be charged",
                        Told.order()
                                .cancelled("delivery", 40)
                                .why("Покупатель не забрал заказ")
                                .entry("Logistic", -12_500, 35)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "only acquiring was kept",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Acquiring", -3_000, 35)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "the buyer cancelled: that may be charged",
                        Told.order()
                                .cancelled("buyer", 40)
                                .entry("Logistic", -12_500, 35)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)),
                Example.passes(
                        "charged yesterday: it may be put right",
                        Told.order()
                                .cancelled("marketplace", 40)
                                .entry("Logistic", -12_500, 1)
                                .returned("CANCELLATION", "ReturnedToOzon", 30)));
    }
}
