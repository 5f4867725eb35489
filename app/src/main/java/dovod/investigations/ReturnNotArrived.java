package dovod.investigations;

import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import dovod.orders.ToldPosting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The buyer gave goods back, and they have not arrived within the term of the district. */
final class ReturnNotArrived implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.RETURN_NOT_ARRIVED;
    }

    @Override
    public String summary() {
        return "given back by the buyer and not arrived after 60, 80 or 150 days";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        var paid = Paid.of(reading, by);
        return file.isCancelled()
                ? List.of()
                : reading.items().stream()
                        .filter(paid::isNothing)
                        .flatMap(item -> found(reading, item, by).stream())
                        .toList();
    }

    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        var late = reading.returns(item.sku())
                .filter(one -> isLate(reading, one, by))
                .toList();
        var pieces = reading.atMost(item, late);
        if (pieces == 0) {
            return Optional.empty();
        }
        var file = reading.file();
        var event = late.stream()
                .map(one -> givenBack(reading, one))
                .min(Instant::compareTo)
                .orElseThrow();
        var evidence = Facts.together(
                Facts.of(Facts.ordered(file)),
                late.stream().map(Facts::returned).toList());
        return by.value(file.scheme(), item.sku(), event, item.price())
                .map(value -> Found.goods(kind(), reading, item, pieces, value, evidence, event, by));
    }

    private boolean isLate(PostingReading reading, ReturnFile item, Yardstick by) {
        var pack = by.pack();
        return pack.isFromBuyer(item)
                && !pack.isArrived(item)
                && !pack.isPaid(item)
                && !pack.isWrittenOff(item)
                && Found.terms(kind(), reading.file(), by).isDue(givenBack(reading, item), by.now());
    }

    /** Goods that were paid for and found are on their way since that was taken back. */
    private static Instant givenBack(PostingReading reading, ReturnFile item) {
        var given = givenBack(item);
        return reading.money().takenBackAt().filter(given::isBefore).orElse(given);
    }

    private static Instant givenBack(ReturnFile item) {
        var told = item.returnedAt();
        if (told != null) {
            return told;
        }
        return item.changedAt() == null ? item.knownAt() : item.changedAt();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "two months and still moving",
                        270_000,
                        Told.order().delivered().returned("CLIENT_RETURN", "MovingToOzon", 61)),
                Example.finds(
                        "from Yakutia after 81 days",
                        270_000,
                        Told.order().to("Якутск").delivered().returned("CLIENT_RETURN", "MovingToOzon", 81)),
                Example.passes(
                        "from Yakutia after 70 days: the term there is 80",
                        Told.order().to("Якутск").delivered().returned("CLIENT_RETURN", "MovingToOzon", 70)),
                Example.passes(
                        "from Kaliningrad after 149 days: the term there is 150",
                        Told.order().to("Калининград").delivered().returned("CLIENT_RETURN", "MovingToOzon", 149)),
                Example.finds(
                        "from Kaliningrad after 151 days",
                        270_000,
                        Told.order().to("Калининград").delivered().returned("CLIENT_RETURN", "MovingToOzon", 151)),
                Example.passes("arrived", Told.order().delivered().returned("CLIENT_RETURN", "ReturnedToOzon", 61)),
                Example.passes(
                        "compensated", Told.order().delivered().compensated("CLIENT_RETURN", "MovingToOzon", 61)),
                Example.passes(
                        "told twice, and under the other number it arrived",
                        Told.order()
                                .delivered()
                                .returned("CLIENT_RETURN", "MovingToOzon", 71)
                                .returned("CLIENT_RETURN", "ReturnedToOzon", 61)),
                Example.finds(
                        "one of two arrived",
                        270_000,
                        Told.order(2)
                                .delivered()
                                .returned("CLIENT_RETURN", "MovingToOzon", 71)
                                .returned("CLIENT_RETURN", "ReturnedToOzon", 61)),
                Example.passes(
                        "paid for in the books",
                        Told.order()
                                .delivered()
                                .returned("CLIENT_RETURN", "MovingToOzon", 61)
                                .entry("LackWriteOff", 270_000, 3)));
    }
}
