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
        var paid = Paid.of(reading, by);
        return reading.items().stream()
                .filter(item -> paid.of(item) > 0)
                .flatMap(item -> found(reading, item, paid, by).stream())
                .toList();
    }

    /** The price is that of the day of the first payment; the rest may follow for some days after the last. */
    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Paid paid, Yardstick by) {
        var event = paid.entries().getFirst().at();
        var last = paid.entries().getLast().at();
        var file = reading.file();
        var price = by.prices()
                .average(item.sku(), by.day(event), by.pack().windows())
                .map(PriceHistory.Average::price);
        var known = price.flatMap(each -> by.coefficient(file.scheme(), item.sku(), each));
        if (known.isEmpty() || !by.pack().terms(kind()).isDue(last, by.now())) {
            return Optional.empty();
        }
        return by.value(file.scheme(), item.sku(), event, item.price())
                .flatMap(value -> difference(reading, item, value, paid, by));
    }

    private Optional<Discovery> difference(
            PostingReading reading, ToldPosting.Item item, Valued value, Paid paid, Yardstick by) {
        var pieces = reading.lost(item, by.now());
        var due = value.of(pieces);
        var sum = new Money(paid.of(item), due.currency());
        var stake = new Money(due.minor() - sum.minor(), due.currency());
        if (!isMore(stake.minor(), due.minor(), by.pack().tolerance()) || isForeign(paid.entries(), due)) {
            return Optional.empty();
        }
        var calculation = new ArrayList<>(value.calculation());
        calculation.add(Reckoned.of("difference", pieces, Sum.text(due), Sum.text(sum), Sum.text(stake)));
        var evidence = Facts.together(
                Facts.of(Facts.ordered(reading.file())),
                paid.entries().stream().map(Facts::entry).toList());
        var event = paid.entries().getFirst().at();
        return Optional.of(
                Found.of(kind(), About.DIFFERENCE, reading, item, pieces, stake, calculation, evidence, event, by));
    }

    /** More than rounding. Minor units. */
    static boolean isMore(long stake, long due, BigDecimal tolerancePercent) {
        var rounding = BigDecimal.valueOf(due).multiply(tolerancePercent).movePointLeft(2);
        return BigDecimal.valueOf(stake).compareTo(rounding) > 0;
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
                        "a second part came this week, and more may follow",
                        Told.order()
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 90_000, 30)
                                .entry("SellerCompensation", 90_000, 5)),
                Example.passes(
                        "too much was paid and put right",
                        Told.order()
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 300_000, 30)
                                .entry("LackWriteOff", -30_000, 25)),
                Example.finds(
                        "paid, and then a third was taken off by a correction",
                        90_000,
                        Told.order()
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 270_000, 30)
                                .entry("OperationCorrectionSeller", -90_000, 25)),
                Example.passes(
                        "of two delivered one was given back and lost, and that one is paid for",
                        Told.order(2)
                                .delivered()
                                .returned("CLIENT_RETURN", "MovingToOzon", 70)
                                .entry("LackWriteOff", 270_000, 30)),
                Example.passes(
                        "one of two is paid for, the other is on its way in time",
                        Told.order(2)
                                .cancelled("buyer", 50)
                                .returned("FULL_RETURN", "MovingToOzon", 49)
                                .entry("LackWriteOff", 270_000, 30)),
                Example.passes(
                        "one of two is paid for, the other was destroyed since nobody collected it in time",
                        Told.order(2)
                                .cancelled("buyer", 90)
                                .returned("FULL_RETURN", "Utilized", 60)
                                .because("Не забрали вовремя")
                                .entry("LackWriteOff", 270_000, 30)),
                Example.passes(
                        "two products paid for in full, all of it put down to the first",
                        Told.order()
                                .and(Told.OTHER_SKU, 1)
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 540_000, 30)),
                Example.finds(
                        "two products, and the second is paid for by half",
                        135_000,
                        Told.order()
                                .and(Told.OTHER_SKU, 1)
                                .cancelled("marketplace", 60)
                                .entry("LackWriteOff", 405_000, 30)),
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
