package dovod.investigations;

import dovod.orders.FactKind;
import dovod.orders.PostingFact;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines an order's fate up: what happened, and what should have happened by then and did not. */
final class FateOfOrder {

    private static final Duration BOOKS = Duration.ofDays(3);

    private FateOfOrder() {}

    static List<Expected> of(OrderCase order) {
        var fate = new ArrayList<Expected>();
        var file = order.file();
        happened(fate, "ordered", "", file.createdAt());
        first(order, FactKind.PACKING).ifPresent(fact -> happened(fate, "processing", "", fact.happenedAt()));
        handedOver(order, fate);
        delivered(order, fate);
        if (order.isCancelled()) {
            cancelled(order, fate);
        }
        file.entries()
                .forEach(entry -> happened(fate, "entry", entry.title() + ": " + Sum.text(entry.amount()), entry.at()));
        file.returns()
                .forEach(item -> happened(
                        fate,
                        "return",
                        item.statusText() == null ? item.status() : item.statusText(),
                        item.changedAt()));
        fate.sort(Comparator.comparing(one -> one.at() == null ? Instant.MAX : one.at()));
        return List.copyOf(fate);
    }

    private static void handedOver(OrderCase order, List<Expected> fate) {
        var left = order.file().facts().stream()
                .filter(PostingFact::isHandedOver)
                .filter(fact -> fact.happenedAt() != null)
                .min(Comparator.comparing(fact -> fact.happenedAt() == null ? Instant.MAX : fact.happenedAt()));
        if (left.isPresent()) {
            happened(fate, "handed_over", "", left.get().happenedAt());
        } else if (!order.reading().wasCarried()) {
            fate.add(new Expected("handed_over", "", null, false));
        }
    }

    /** By what the buyer was promised, if anybody told that. */
    private static void delivered(OrderCase order, List<Expected> fate) {
        var done = first(order, FactKind.DELIVERED);
        if (done.isPresent()) {
            happened(fate, "delivered", "", done.get().happenedAt());
            return;
        }
        var promised =
                first(order, FactKind.PROMISE_MOVED).flatMap(fact -> Optional.ofNullable(moment(fact.text("to"))));
        fate.add(new Expected("delivered", "", promised.orElse(null), false));
    }

    private static void cancelled(OrderCase order, List<Expected> fate) {
        var at = order.reading().cancelledBy();
        var reason = order.file().cancelReason();
        fate.add(new Expected("cancelled", reason == null ? "" : reason, at, true));
        if (order.file().entries().isEmpty()) {
            fate.add(new Expected("booked", "", at.plus(BOOKS), false));
        }
        var carried = order.reading().wasCarried();
        if (carried && order.file().returns().stream().noneMatch(order.pack()::isArrived)) {
            var terms = order.pack().terms(FindingKind.NOT_BACK);
            fate.add(new Expected("back", "", at.plus(Duration.ofDays(terms.waits())), false));
        }
    }

    private static Optional<PostingFact> first(OrderCase order, FactKind kind) {
        return order.file().facts().stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    private static void happened(List<Expected> fate, String key, String detail, @Nullable Instant at) {
        if (at != null) {
            fate.add(new Expected(key, detail, at, true));
        }
    }

    private static @Nullable Instant moment(String told) {
        try {
            return Instant.parse(told);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
