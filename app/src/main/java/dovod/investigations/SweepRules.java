package dovod.investigations;

import dovod.orders.PostingFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules; where two would claim the same money, the one that stands first does. */
final class SweepRules {

    static final List<SweepRule> ALL = List.of(
            new CancelledUnbooked(),
            new WrittenOff(),
            new NotBack(),
            new ReturnNotArrived(),
            new CompensatedBelow(),
            new ChargedAtFault(),
            new UnitsMissing());

    private SweepRules() {}

    static Collection<Discovery> examine(PostingFile file, Yardstick by) {
        return first(
                ALL.stream().flatMap(rule -> rule.examine(file, by).stream()).toList());
    }

    static Collection<Discovery> examine(ProductFile file, Yardstick by) {
        return first(
                ALL.stream().flatMap(rule -> rule.examine(file, by).stream()).toList());
    }

    private static Collection<Discovery> first(List<Discovery> found) {
        Map<String, Discovery> kept = new LinkedHashMap<>();
        found.forEach(one -> kept.putIfAbsent(one.key(), one));
        return kept.values();
    }
}
