package dovod.investigations;

import dovod.orders.GoodsMovement;
import dovod.orders.MovementKind;
import dovod.orders.StockDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What lay there, came and went does not add up to what lies there now. */
final class UnitsMissing implements SweepRule {

    @Override
    public FindingKind kind() {
        return FindingKind.UNITS_MISSING;
    }

    @Override
    public String summary() {
        return "units missing between stock, sales and returns";
    }

    @Override
    public List<Discovery> examine(ProductFile file, Yardstick by) {
        var opening = file.opening();
        var closing = file.closing();
        if (opening == null || closing == null) {
            return List.of();
        }
        var missing = expected(file, opening, closing) - closing.onHand() - file.found() - file.settled();
        return missing <= 0
                ? List.of()
                : by.value("fbo", file.sku(), closing.knownAt(), null).stream()
                        .map(value -> found(file, opening, closing, missing, value, by))
                        .flatMap(List::stream)
                        .toList();
    }

    /** Less the pieces that a compensation without a posting has paid for. */
    private List<Discovery> found(
            ProductFile file, StockDay opening, StockDay closing, int missing, Valued value, Yardstick by) {
        var paid = new LoosePayments(file.loose(), by.pack());
        file.movements().stream()
                .filter(UnitsMissing::isLost)
                .forEach(movement -> paid.take(value.of(movement.quantity()), movement.at()));
        var pieces = value.each().minor() == 0
                ? 0
                : Math.round((double) paid.rest(value.each().currency())
                        / value.each().minor());
        var left = (int) (missing - pieces);
        return left <= 0 ? List.of() : List.of(discovery(file, opening, closing, left, value, by));
    }

    private static int expected(ProductFile file, StockDay opening, StockDay closing) {
        return opening.onHand()
                + moved(file, MovementKind.SUPPLIED, opening, closing)
                + file.returned()
                - file.left()
                - moved(file, MovementKind.REMOVED, opening, closing)
                - moved(file, MovementKind.LOST, opening, closing)
                - moved(file, MovementKind.UTILISED, opening, closing);
    }

    private static int moved(ProductFile file, MovementKind kind, StockDay opening, StockDay closing) {
        return file.movements().stream()
                .filter(movement -> movement.kind() == kind)
                .filter(movement -> isBetween(movement.at(), opening, closing))
                .mapToInt(GoodsMovement::quantity)
                .sum();
    }

    static boolean isBetween(Instant at, StockDay opening, StockDay closing) {
        return at.isAfter(opening.knownAt()) && !at.isAfter(closing.knownAt());
    }

    private static boolean isLost(GoodsMovement movement) {
        return movement.kind() == MovementKind.LOST || movement.kind() == MovementKind.UTILISED;
    }

    private Discovery discovery(
            ProductFile file, StockDay opening, StockDay closing, int left, Valued value, Yardstick by) {
        var terms = by.pack().terms(kind());
        return new Discovery(
                kind(),
                About.GOODS,
                "sku:" + file.sku() + "/" + file.findings(),
                null,
                null,
                file.sku(),
                file.product(),
                left,
                value.of(left),
                value.calculation(),
                evidence(file, opening, closing),
                null,
                by.now(),
                terms.lastDay(by.now(), by.pack().zone()));
    }

    private static List<Evidence> evidence(ProductFile file, StockDay opening, StockDay closing) {
        var facts = new ArrayList<Evidence>();
        facts.add(stock("stock.opening", opening));
        add(facts, "stock.supplied", moved(file, MovementKind.SUPPLIED, opening, closing), closing);
        add(facts, "stock.left", file.left(), closing);
        add(facts, "stock.returned", file.returned(), closing);
        add(facts, "stock.removed", moved(file, MovementKind.REMOVED, opening, closing), closing);
        add(facts, "stock.lost", moved(file, MovementKind.LOST, opening, closing), closing);
        add(facts, "stock.utilised", moved(file, MovementKind.UTILISED, opening, closing), closing);
        add(facts, "stock.elsewhere", file.found() + file.settled(), closing);
        facts.add(stock("stock.closing", closing));
        return List.copyOf(facts);
    }

    private static void add(List<Evidence> facts, String key, int pieces, StockDay closing) {
        if (pieces != 0) {
            facts.add(new Evidence(key, List.of(pieces), closing.source(), null, closing.knownAt()));
        }
    }

    private static Evidence stock(String key, StockDay day) {
        return new Evidence(
                key, List.of(day.onHand()), Objects.requireNonNull(day.source()), day.knownAt(), day.knownAt());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.finds(
                        "two of ten are gone",
                        540_000,
                        Told.stock().opened(10).left(3).closed(5)),
                Example.passes(
                        "all ten are accounted for",
                        Told.stock().opened(10).left(3).closed(7)),
                Example.passes(
                        "a supply and a removal explain it",
                        Told.stock()
                                .opened(10)
                                .moved(MovementKind.SUPPLIED, 20, 30, "")
                                .moved(MovementKind.REMOVED, 5, 20, "")
                                .left(4)
                                .closed(21)),
                Example.passes(
                        "what never left is claimed elsewhere",
                        Told.stock().opened(10).left(3).found(2).closed(5)),
                Example.passes(
                        "paid for as lost in stock",
                        Told.stock().opened(10).left(3).closed(5).paid("LackWriteOff", 540_000, 10)),
                Example.finds(
                        "a return that was booked in is not there",
                        270_000,
                        Told.stock().opened(10).left(3).returned(1).closed(7)),
                Example.passes(
                        "nobody knows what lay there at first",
                        Told.stock().left(3).closed(5)));
    }
}
