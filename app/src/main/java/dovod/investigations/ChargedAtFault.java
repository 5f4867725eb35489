package dovod.investigations;

import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The marketplace cancelled, and carrying or handling was charged and not credited. Acquiring may be kept. */
final class ChargedAtFault implements SweepRule {

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
        var charged = reading.charged();
        if (!reading.cancelledByMarketplace() || charged == null || file.items().isEmpty()) {
            return List.of();
        }
        var last = reading.charges()
                .map(BookEntry::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!by.pack().terms(kind()).isDue(last, by.now())) {
            return List.of();
        }
        var calculation = Stream.of(Reckoned.of("charges", Sum.text(charged))).toList();
        var evidence = Facts.together(Facts.of(Facts.ordered(file), Facts.cancelled(reading)), Facts.charges(reading));
        var item = file.items().getFirst();
        return List.of(Found.of(
                kind(), About.CHARGES, reading, item, item.quantity(), charged, calculation, evidence, last, by));
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
