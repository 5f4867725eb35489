package dovod.investigations;

import java.util.List;

/** C: the marketplace failed: not assembled, lost, damaged, mis-sorted. */
final class MarketplaceFailed implements HypothesisRule {

    @Override
    public Hypothesis hypothesis() {
        return Hypothesis.C;
    }

    @Override
    public Weighed weigh(OrderCase order) {
        var theirs = order.by("marketplace", "system", "delivery");
        var paid = order.file().entries().stream()
                .filter(order.pack()::isCompensation)
                .map(Facts::entry)
                .toList();
        var admitted = order.said("their_fault", "lost").toList();
        var told = theirs && (order.reasonIs("failure") || order.neverLeft());
        return new Scale(hypothesis())
                .supports(theirs, order.cancelled())
                .supports(order.neverLeft(), order.notCarried())
                .supports(
                        theirs
                                && order.file().entries().isEmpty()
                                && order.file().moneyLookedAt() != null,
                        new Evidence(
                                "no_entries",
                                List.of(),
                                "/v1/finance/accrual/postings",
                                null,
                                order.file().moneyLookedAt() == null
                                        ? order.file().knownAt()
                                        : order.file().moneyLookedAt()))
                .supports(paid.stream())
                .supports(admitted.stream())
                .supports(order.said("not_assembled", "no_reason"))
                .opposes(order.by("buyer", "seller"), order.cancelled())
                .opposes(order.said("buyer_cancelled"))
                .verdict(told, !paid.isEmpty() || !admitted.isEmpty(), "pick_log", "stock_act", "unit_now");
    }

    @Override
    public List<Trial> examples() {
        return List.of(
                new Trial(
                        "a birthday present that nobody picked",
                        Told.order()
                                .cancelled("marketplace", 1)
                                .why("Не удалось собрать заказ")
                                .asCase(),
                        Verdict.LIKELY),
                new Trial(
                        "and the support admits its fault",
                        Told.order()
                                .cancelled("marketplace", 1)
                                .why("Не удалось собрать заказ")
                                .said("their_fault", true)
                                .asCase(),
                        Verdict.ESTABLISHED),
                new Trial(
                        "and the books paid for a loss",
                        Told.order()
                                .cancelled("marketplace", 9)
                                .entry("LackWriteOff", 100_000, 2)
                                .asCase(),
                        Verdict.ESTABLISHED),
                new Trial(
                        "nobody looked into the books, no reason told",
                        Told.order()
                                .cancelled("marketplace", 1)
                                .moneyNotLooked()
                                .asCase(),
                        Verdict.UNKNOWN),
                new Trial(
                        "the buyer cancelled",
                        Told.order().cancelled("buyer", 1).asCase(),
                        Verdict.UNKNOWN));
    }
}
