package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;

/** Finds the values of a clause that changed and says what into. */
final class ComparingValues {

    private ComparingValues() {}

    static List<ValueChange> compare(String before, String after) {
        var gone = Value.of(before);
        var come = Value.of(after);
        var names = new HashMap<String, Integer>();
        var changes = new ArrayList<ValueChange>();
        var weighing = new WeighingValue(before, after);
        int i = 0;
        int j = 0;
        for (var pair : Row.common(keys(gone, names), keys(come, names))) {
            between(gone.subList(i, pair[0]), come.subList(j, pair[1]), weighing, changes);
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        between(gone.subList(i, gone.size()), come.subList(j, come.size()), weighing, changes);
        return withoutMoved(changes);
    }

    private static int[] keys(List<Value> values, HashMap<String, Integer> names) {
        return values.stream()
                .mapToInt(value -> names.computeIfAbsent(value.kind() + value.canonical(), unknown -> names.size()))
                .toArray();
    }

    /** Values of a kind between the same neighbours took each other's places, in their order. */
    private static void between(List<Value> gone, List<Value> come, WeighingValue weighing, List<ValueChange> changes) {
        var left = new LinkedList<>(come);
        for (var value : gone) {
            var partner =
                    left.stream().filter(each -> each.kind() == value.kind()).findFirst();
            partner.ifPresent(left::remove);
            changes.add(new ValueChange(
                    value.kind(),
                    shown(value),
                    partner.map(ComparingValues::shown).orElse(null),
                    partner.map(other -> weighing.weigh(value, other)).orElse(null)));
        }
        left.forEach(value -> changes.add(new ValueChange(value.kind(), null, shown(value), null)));
    }

    /** Of "trente (30) jours" the words may be unknown: 30 jours, without the brackets. */
    private static String shown(Value value) {
        return value.text().replaceFirst("^\\((\\d+)\\)", "$1");
    }

    /** The same value left one place of the clause and came to another: nothing changed. */
    private static List<ValueChange> withoutMoved(List<ValueChange> changes) {
        var left = new ArrayList<>(changes);
        for (var change : changes) {
            var gone = change.before();
            if (gone != null && change.after() == null) {
                left.stream()
                        .filter(other ->
                                other.before() == null && other.kind() == change.kind() && gone.equals(other.after()))
                        .findFirst()
                        .ifPresent(other -> {
                            left.remove(other);
                            left.remove(change);
                        });
            }
        }
        return List.copyOf(left);
    }
}
