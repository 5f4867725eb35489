package dovod.investigations;

import dovod.orders.FactKind;
import java.util.List;

/** E: payment or fraud control stopped it. */
final class PaymentStopped implements HypothesisRule {

    @Override
    public Hypothesis hypothesis() {
        return Hypothesis.E;
    }

    @Override
    public Weighed weigh(OrderCase order) {
        var told = order.reasonIs("payment");
        var begun = order.file().facts().stream()
                .filter(fact -> fact.kind() == FactKind.PACKING)
                .findFirst();
        return new Scale(hypothesis())
                .supports(told, order.cancelled())
                .opposes(begun
                        .map(fact -> new Evidence(
                                "processing_began", List.of(), fact.source(), fact.happenedAt(), fact.knownAt()))
                        .stream())
                .opposes(order.isCancelled() && order.reasonIs("failure"), order.cancelled())
                .verdict(told, false, "payment_log");
    }

    @Override
    public List<Trial> examples() {
        return List.of(
                new Trial(
                        "told so",
                        Told.order()
                                .cancelled("system", 1)
                                .why("Заказ не оплачен вовремя")
                                .asCase(),
                        Verdict.LIKELY),
                new Trial(
                        "told so, yet it was being processed",
                        Told.order()
                                .packed()
                                .cancelled("system", 1)
                                .why("Заказ не оплачен вовремя")
                                .asCase(),
                        Verdict.UNKNOWN),
                new Trial("another reason", Told.order().cancelled("system", 1).asCase(), Verdict.UNKNOWN));
    }
}
