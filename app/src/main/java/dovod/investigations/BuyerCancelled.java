package dovod.investigations;

import java.util.List;

/** B: the buyer cancelled it. */
final class BuyerCancelled implements HypothesisRule {

    @Override
    public Hypothesis hypothesis() {
        return Hypothesis.B;
    }

    @Override
    public Weighed weigh(OrderCase order) {
        var told = order.by("buyer") && !order.reasonIs("uncollected");
        var own = order.statements().stream().anyMatch(one -> one.id().equals("buyer_cancelled") && !one.support());
        return new Scale(hypothesis())
                .supports(told, order.cancelled())
                .supports(order.said("buyer_cancelled"))
                .opposes(order.by("marketplace", "system", "delivery", "seller"), order.cancelled())
                .opposes(order.said("buyer_asks_why"))
                .verdict(told, own, "cancel_log", "buyer_word");
    }

    @Override
    public List<Trial> examples() {
        return List.of(
                new Trial(
                        "the marketplace says so",
                        Told.order().cancelled("buyer", 5).why("Нашёл дешевле").asCase(),
                        Verdict.LIKELY),
                new Trial(
                        "the buyer says so too",
                        Told.order()
                                .cancelled("buyer", 5)
                                .why("Нашёл дешевле")
                                .said("buyer_cancelled", false)
                                .asCase(),
                        Verdict.ESTABLISHED),
                new Trial(
                        "the buyer asks who did it",
                        Told.order()
                                .cancelled("buyer", 5)
                                .why("Нашёл дешевле")
                                .said("buyer_asks_why", false)
                                .asCase(),
                        Verdict.UNKNOWN),
                new Trial(
                        "the marketplace names itself",
                        Told.order().cancelled("marketplace", 5).asCase(),
                        Verdict.UNKNOWN));
    }
}
