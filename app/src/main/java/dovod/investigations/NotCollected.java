package dovod.investigations;

import java.util.List;

/** A: the buyer did not collect it. */
final class NotCollected implements HypothesisRule {

    @Override
    public Hypothesis hypothesis() {
        return Hypothesis.A;
    }

    @Override
    public Weighed weigh(OrderCase order) {
        var waited = order.state("posting_in_pickup_point");
        var told = order.reasonIs("uncollected");
        var refused = order.returns("FULL_RETURN").map(Facts::returned).toList();
        return new Scale(hypothesis())
                .supports(told, order.cancelled())
                .supports(waited.map(OrderCase::state).stream())
                .supports(refused.stream())
                .supports(order.said("bought_not_collected"))
                .opposes(order.neverLeft(), order.notCarried())
                .opposes(order.isCancelled() && order.reasonIs("failure"), order.cancelled())
                .opposes(order.said("not_assembled"))
                .verdict(told, waited.isPresent() || !refused.isEmpty(), "pickup_log", "storage_end");
    }

    @Override
    public List<Trial> examples() {
        return List.of(
                new Trial(
                        "said not collected, and the parcel came back",
                        Told.order()
                                .cancelled("buyer", 20)
                                .why("Покупатель не забрал заказ")
                                .returned("FULL_RETURN", "ReturnedToOzon", 10)
                                .asCase(),
                        Verdict.ESTABLISHED),
                new Trial(
                        "said not collected, and carried",
                        Told.order()
                                .cancelled("buyer", 20)
                                .why("Не вручен")
                                .entry("Logistic", -8_300, 19)
                                .asCase(),
                        Verdict.LIKELY),
                new Trial(
                        "said not collected, yet it never left the warehouse",
                        Told.order().cancelled("buyer", 20).why("Не вручен").asCase(),
                        Verdict.UNKNOWN),
                new Trial(
                        "the warehouse failed",
                        Told.order()
                                .cancelled("marketplace", 2)
                                .why("Не удалось собрать заказ")
                                .asCase(),
                        Verdict.UNKNOWN));
    }
}
