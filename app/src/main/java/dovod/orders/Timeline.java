package dovod.orders;

import dovod.orders.OrderMoment.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Orders what was told of a posting into one line of events, each once: the same event told with a time and without
 * is one, and "cancelled" with its reason stands for the bare state of the same name.
 */
final class Timeline {

    private static final Set<String> CREATED = Set.of("posting_created", "awaiting_packaging");
    private static final Set<String> CANCELLED = Set.of("posting_canceled", "cancelled");
    static final Set<String> DELIVERED =
            Set.of("posting_delivered", "posting_received", "delivered", "posting_conditionally_delivered");

    private Timeline() {}

    static List<OrderMoment> of(List<KnownFact> facts) {
        var told = new HashSet<String>();
        var lines = new ArrayList<OrderMoment>();
        facts.stream()
                .filter(fact -> !isCoveredBy(facts, fact))
                .sorted(Comparator.comparing((KnownFact fact) -> fact.happenedAt() == null)
                        .thenComparing(KnownFact::knownAt))
                .filter(fact -> told.add(event(fact)))
                .map(fact -> line(facts, fact))
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.at())))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** What makes two tellings the same event. */
    private static String event(KnownFact fact) {
        return switch (fact.kind()) {
            case STATE -> "state " + state(fact);
            case PROMISE_MOVED -> "promise " + fact.text("to");
            case CREATED, PACKING, CANCELLED, DELIVERED -> fact.kind().code();
        };
    }

    private static boolean isCoveredBy(List<KnownFact> facts, KnownFact fact) {
        return switch (fact.kind()) {
            case STATE -> covering(fact).anyMatch(kind -> facts.stream().anyMatch(other -> other.kind() == kind));
            case CANCELLED -> fact.text("reason").isEmpty() && facts.stream().anyMatch(Timeline::isReasoned);
            case CREATED, PACKING, DELIVERED, PROMISE_MOVED -> false;
        };
    }

    private static Stream<FactKind> covering(KnownFact state) {
        return Stream.of(
                        CREATED.contains(state(state)) ? FactKind.CREATED : null,
                        CANCELLED.contains(state(state)) ? FactKind.CANCELLED : null,
                        DELIVERED.contains(state(state)) ? FactKind.DELIVERED : null)
                .filter(Objects::nonNull);
    }

    private static boolean isReasoned(KnownFact fact) {
        return fact.kind() == FactKind.CANCELLED && !fact.text("reason").isEmpty();
    }

    private static OrderMoment line(List<KnownFact> facts, KnownFact fact) {
        return switch (fact.kind()) {
            case CREATED -> line(fact, Tone.PLAIN, "orders.moment.created", List.of());
            case PACKING -> line(fact, Tone.PLAIN, "orders.moment.packing", List.of());
            case DELIVERED -> line(fact, Tone.GOOD, "orders.moment.delivered", List.of());
            case PROMISE_MOVED -> line(fact, Tone.PLAIN, "orders.moment.promise_moved", List.of(fact.text("to")));
            case CANCELLED -> cancelled(facts, fact);
            case STATE ->
                line(
                        fact,
                        DELIVERED.contains(state(fact)) ? Tone.GOOD : Tone.PLAIN,
                        "orders.moment.state",
                        List.of(state(fact)));
        };
    }

    /** The reason may come from a list without a time, and the time from a push without a reason. */
    private static OrderMoment cancelled(List<KnownFact> facts, KnownFact fact) {
        var timed = facts.stream()
                .filter(other -> other.happenedAt() != null && isCancelling(other))
                .findFirst()
                .orElse(fact);
        var reason = fact.text("reason");
        var key = reason.isEmpty() ? "orders.moment.cancelled" : "orders.moment.cancelled_for";
        return new OrderMoment(
                Tone.BAD,
                timed.at(),
                timed.happenedAt() != null,
                key,
                reason.isEmpty() ? List.of() : List.of(reason),
                fact.source(),
                fact.knownAt());
    }

    private static boolean isCancelling(KnownFact fact) {
        return fact.kind() == FactKind.CANCELLED || fact.kind() == FactKind.STATE && CANCELLED.contains(state(fact));
    }

    private static OrderMoment line(KnownFact fact, Tone tone, String key, List<Object> arguments) {
        return new OrderMoment(
                tone, fact.at(), fact.happenedAt() != null, key, arguments, fact.source(), fact.knownAt());
    }

    /** The finer word where there is one. */
    private static String state(KnownFact fact) {
        var substatus = fact.text("substatus");
        return substatus.isEmpty() ? fact.text("status") : substatus;
    }
}
