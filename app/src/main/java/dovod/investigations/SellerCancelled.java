package dovod.investigations;

import java.util.List;

/** D: the seller cancelled it. Goods that lie in the marketplace's warehouse cannot be cancelled by their seller. */
final class SellerCancelled implements HypothesisRule {

    @Override
    public Hypothesis hypothesis() {
        return Hypothesis.D;
    }

    @Override
    public Weighed weigh(OrderCase order) {
        var scale = new Scale(hypothesis());
        if (order.file().scheme().equals("fbo")) {
            var file = order.file();
            var source = file.facts().isEmpty() ? "" : file.facts().getFirst().source();
            return scale.opposes(true, new Evidence("fbo", List.of(), source, null, file.knownAt()))
                    .supports(order.by("seller"), order.cancelled())
                    .excluded();
        }
        return scale.supports(order.by("seller"), order.cancelled())
                .opposes(order.isCancelled() && !order.by("seller"), order.cancelled())
                .verdict(order.by("seller"), false, "own_log");
    }

    @Override
    public List<Trial> examples() {
        return List.of(
                new Trial(
                        "from the marketplace's warehouse",
                        Told.order().cancelled("marketplace", 1).asCase(),
                        Verdict.EXCLUDED),
                new Trial(
                        "from our own warehouse, and we did",
                        Told.order().own().cancelled("seller", 1).asCase(),
                        Verdict.LIKELY),
                new Trial(
                        "from our own warehouse, and somebody else did",
                        Told.order().own().cancelled("marketplace", 1).asCase(),
                        Verdict.UNKNOWN));
    }
}
