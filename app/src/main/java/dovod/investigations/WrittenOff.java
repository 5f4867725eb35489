package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.GoodsMovement;
import dovod.orders.MovementKind;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import dovod.orders.ToldPosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goods were written off, nothing was paid, and none of the grounds on which nothing is owed was told. */
final class WrittenOff implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.WRITTEN_OFF;
    }

    @Override
    public String summary() {
        return "written off without compensation, and on no ground that allows it";
    }

    @Override
    public List<Discovery> examine(PostingFile file, Yardstick by) {
        var reading = new PostingReading(file, by.pack());
        var paid = Paid.of(reading, by);
        return reading.items().stream()
                .filter(paid::isNothing)
                .flatMap(item -> found(reading, item, by).stream())
                .toList();
    }

    private Optional<Discovery> found(PostingReading reading, ToldPosting.Item item, Yardstick by) {
        var lost = reading.returns(item.sku()).filter(one -> isOwed(one, by)).toList();
        var pieces = reading.atMost(item, lost);
        if (pieces == 0) {
            return Optional.empty();
        }
        var file = reading.file();
        var event = lost.stream().map(WrittenOff::at).min(Instant::compareTo).orElseThrow();
        var evidence = Facts.together(
                Facts.of(Facts.ordered(file), Facts.noEntries(file)),
                lost.stream().map(Facts::returned).toList());
        return by.value(file.scheme(), item.sku(), event, item.price())
                .map(value -> Found.goods(kind(), reading, item, pieces, value, evidence, event, by));
    }

    private boolean isOwed(ReturnFile item, Yardstick by) {
        return by.pack().isWrittenOff(item)
                && !by.pack().isPaid(item)
                && !by.pack().isWithoutCompensation(item.reason() + " " + item.statusText())
                && by.pack().terms(kind()).isDue(at(item), by.now());
    }

    private static Instant at(ReturnFile item) {
        return item.changedAt() == null ? item.knownAt() : item.changedAt();
    }

    @Override
    public List<Discovery> examine(ProductFile file, Yardstick by) {
        var paid = new LoosePayments(file.loose(), by.pack());
        var found = new ArrayList<Discovery>();
        for (var movement : file.movements()) {
            if (isOwed(movement, by)) {
                by.value("fbo", file.sku(), movement.at(), null)
                        .filter(value -> !paid.take(value.of(movement.quantity()), movement.at()))
                        .ifPresent(value -> found.add(found(file, movement, value, by)));
            }
        }
        return found;
    }

    private boolean isOwed(GoodsMovement movement, Yardstick by) {
        var lost = movement.kind() == MovementKind.LOST
                || movement.kind() == MovementKind.UTILISED
                        && movement.text("auto").equals("true");
        return lost
                && !by.pack().isWithoutCompensation(movement.text("stock") + " " + movement.text("state"))
                && by.pack().terms(kind()).isDue(movement.at(), by.now());
    }

    private Discovery found(ProductFile file, GoodsMovement movement, Valued value, Yardstick by) {
        var terms = by.pack().terms(kind());
        var evidence = new Evidence(
                "movement." + movement.kind().code(),
                List.of(movement.quantity(), movement.reference(), movement.text("state")),
                movement.source(),
                movement.at(),
                movement.knownAt());
        Money stake = value.of(movement.quantity());
        return new Discovery(
                kind(),
                About.GOODS,
                movement.externalId(),
                null,
                null,
                file.sku(),
                file.product(),
                movement.quantity(),
                stake,
                value.calculation(),
                List.of(evidence),
                null,
                terms.begins(movement.at()),
                terms.lastDay(movement.at(), by.pack().zone()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "destroyed on the way back, and nothing paid",
                        270_000,
                        Told.order()
                                .cancelled("buyer", 60)
                                .returned("FULL_RETURN", "Utilized", 30)
                                .because("Повреждён при доставке")),
                Example.passes(
                        "destroyed since nobody collected it in time",
                        Told.order()
                                .cancelled("buyer", 60)
                                .returned("FULL_RETURN", "Utilized", 30)
                                .because("Не забрали вовремя")),
                Example.passes(
                        "destroyed and compensated",
                        Told.order()
                                .cancelled("buyer", 60)
                                .compensated("FULL_RETURN", "Utilized", 30)
                                .because("Повреждён при доставке")),
                Example.passes(
                        "destroyed last week: it is paid with the payout",
                        Told.order()
                                .cancelled("buyer", 60)
                                .returned("FULL_RETURN", "Utilized", 6)
                                .because("Повреждён при доставке")),
                Example.passes(
                        "paid in the books",
                        Told.order()
                                .cancelled("buyer", 60)
                                .returned("FULL_RETURN", "Utilized", 30)
                                .because("Повреждён при доставке")
                                .entry("DefectiveWriteOff", 270_000, 10)),
                Example.finds(
                        "a box of the removal was lost", 540_000, Told.stock().moved(MovementKind.LOST, 2, 40, "")),
                Example.passes(
                        "a lost box was paid for",
                        Told.stock().moved(MovementKind.LOST, 2, 40, "").paid("LackWriteOff", 540_000, 20)),
                Example.passes(
                        "destroyed because it had expired",
                        Told.stock().moved(MovementKind.UTILISED, 2, 40, "истекает срок годности")));
    }
}
