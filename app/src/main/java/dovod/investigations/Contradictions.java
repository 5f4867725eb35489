package dovod.investigations;

import dovod.orders.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what cannot be true together: facts against facts, words against words, words against facts. What the reply check
 * has found between two replies comes first; it knows nothing of facts, of the buyer's words, of other conversations and
 * of two sentences of one reply.
 */
final class Contradictions {

    private static final String NOT_ASSEMBLED = "not_assembled";

    private Contradictions() {}

    static List<Contradiction> of(OrderCase order, List<Contradiction> judged) {
        var found = new ArrayList<Contradiction>(judged);
        ofWords(order, found);
        ofWordsAndReason(order, found);
        ofCancellers(order, found);
        if (order.reasonIs("failure") && order.words().meanings(reason(order)).contains(NOT_ASSEMBLED)) {
            order.file().returns().stream()
                    .filter(order.pack()::isInStock)
                    .forEach(item -> found.add(new Contradiction(order.cancelled(), Facts.returned(item))));
        }
        return found;
    }

    private static void ofWords(OrderCase order, List<Contradiction> found) {
        var said = order.statements();
        for (var one = 0; one < said.size(); one++) {
            for (var other = one + 1; other < said.size(); other++) {
                if (order.words()
                                .areOpposite(said.get(one).id(), said.get(other).id())
                        && !isKnown(found, said.get(one), said.get(other))) {
                    found.add(new Contradiction(
                            said.get(one).evidence(), said.get(other).evidence()));
                }
            }
        }
    }

    private static boolean isKnown(List<Contradiction> found, Statement one, Statement other) {
        return found.stream().anyMatch(known -> quotes(known, one) && quotes(known, other));
    }

    private static boolean quotes(Contradiction known, Statement one) {
        return Stream.of(known.one(), known.other())
                .anyMatch(side -> one.at().equals(side.happenedAt())
                        && String.valueOf(side.arguments().getFirst()).contains(one.quote()));
    }

    /** The reason told with the posting against what the support says. */
    private static void ofWordsAndReason(OrderCase order, List<Contradiction> found) {
        var meanings = order.isCancelled() ? order.words().meanings(reason(order)) : List.<String>of();
        for (var meaning : meanings) {
            order.statements().stream()
                    .filter(one -> one.support() && order.words().areOpposite(meaning, one.id()))
                    .forEach(one -> found.add(new Contradiction(order.cancelled(), one.evidence())));
        }
    }

    /** Two sources name different ones. */
    private static void ofCancellers(OrderCase order, List<Contradiction> found) {
        var told = order.file().facts().stream()
                .filter(fact -> fact.kind() == FactKind.CANCELLED)
                .filter(fact -> !Stream.of("", "unknown").toList().contains(fact.text("by")))
                .toList();
        for (var other : told) {
            var first = told.getFirst();
            if (!other.text("by").equals(first.text("by"))) {
                found.add(new Contradiction(
                        new Evidence(
                                "cancelled",
                                List.of(first.text("by"), first.text("reason")),
                                first.source(),
                                first.happenedAt(),
                                first.knownAt()),
                        new Evidence(
                                "cancelled",
                                List.of(other.text("by"), other.text("reason")),
                                other.source(),
                                other.happenedAt(),
                                other.knownAt())));
            }
        }
    }

    private static String reason(OrderCase order) {
        return order.file().cancelReason() == null ? "" : order.file().cancelReason();
    }
}
