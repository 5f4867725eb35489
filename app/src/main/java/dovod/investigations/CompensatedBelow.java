package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import dovod.orders.ToldPosting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Less was paid for lost goods than the formula gives. Says nothing as long as the formula is not entered. */
final class CompensatedBelow implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.COMPENSATED_BELOW;
    }

    @Override
    public String summary() {
        return "compensated below the formula";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        return reading.items().stream()
                .filter(item -> reading.compensated(item.sku()) > 0)
                .flatMap(item -> found(reading, item, by).stream())
                .toList();
    }

    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        var paid = reading.compensations(item.sku()).toList();
        var event = paid.getFirst().at();
        var file = reading.file();
        var price = by.prices()
                .average(item.sku(), by.day(event), by.pack().windows())
                .map(PriceHistory.Average::price);
        var known = price.flatMap(each -> by.coefficient(file.scheme(), item.sku(), each));
        if (known.isEmpty() || !by.pack().terms(kind()).isDue(event, by.now())) {
            return Optional.empty();
        }
        return by.value(file.scheme(), item.sku(), event, item.price())
                .flatMap(value -> difference(reading, item, value, paid, by));
    }

    private Optional<Discovery> difference(
            PostingReading reading, ToldPosting.Item item, Valued value, List<BookEntry> paid, Yardstick by) {
        var pieces = owed(reading, item, by);
        var due = value.of(pieces);
        var sum = new Money(reading.compensated(item.sku()), due.currency());
        var stake = new Money(due.minor() - sum.minor(), due.currency());
        if (pieces == 0 || !isMore(stake, due, by.pack().tolerance()) || isForeign(paid, due)) {
            return Optional.empty();
        }
        var calculation = new ArrayList<>(value.calculation());
        calculation.add(Reckoned.of("difference", pieces, Sum.text(due), Sum.text(sum), Sum.text(stake)));
        var evidence = Facts.together(
                Facts.of(Facts.ordered(reading.file())),
                paid.stream().map(Facts::entry).toList());
        var event = paid.getFirst().at();
        return Optional.of(
                Found.of(kind(), About.DIFFERENCE, reading, item, pieces, stake, calculation, evidence, event, by));
    }

    /** Pieces that did not come back. */
    private static int owed(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        return Math.max(0, item.quantity() - reading.pieces(item.sku(), by.pack()::isArrived));
    }

    static boolean isMore(Money stake, Money due, BigDecimal tolerancePercent) {
        var rounding =
                BigDecimal.valueOf(due.minor()).multiply(tolerancePercent).movePointLeft(2);
        return BigDecimal.valueOf(stake.minor()).compareTo(rounding) > 0;
    }

    private static boolean isForeign(List<BookEntry> paid, Money due) {
        return paid.stream().anyMatch(entry -> !entry.amount().currency().equals(due.currency()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "a third was paid",
                        180_000,
                        Told.order().cancelled("marketplace", 60).entry("LackWriteOff", 90_000, 30)),
                Example.passes(
                        "paid to the rouble",
                        Told.order().cancelled("marketplace", 60).entry("LackWriteOff", 270_000, 30)),
                Example.passes(
                        "paid with a kopeck's rounding",
                        Told.order().cancelled("marketplace", 60).entry("LackWriteOff", 269_900, 30)),
                Example.passes(
                        "paid in two parts",
                        Told.order()
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 90_000, 30)
                                .entry("SellerCompensation", 180_000, 27)),
                Example.passes(
                        "a part was paid and the rest may follow",
                        Told.order().cancelled("marketplace", 60).entry("LackWriteOff", 90_000, 5)),
                Example.passes(
                        "paid, found again and taken back",
                        Told.order()
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 270_000, 30)
                                .entry("SellerDecompensation", -270_000, 20)),
                Example.passes(
                        "nothing paid at all is another matter", Told.order().cancelled("marketplace", 60)));
    }
}
