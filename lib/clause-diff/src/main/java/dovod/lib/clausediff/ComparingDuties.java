package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** A duty that is laid down in other words is the same duty. */
final class ComparingDuties {

    private static final double ALIKE = 0.5;

    private final Map<String, Integer> words = new HashMap<>();

    List<DutyChange> compare(String before, String after) {
        var gone = new LinkedList<>(Duty.of(before));
        var come = new LinkedList<>(Duty.of(after));
        come.removeIf(duty -> gone.removeFirstOccurrence(duty));
        come.removeIf(duty -> gone.stream()
                .filter(old -> old.kind() == duty.kind() && alike(old, duty))
                .findFirst()
                .map(gone::remove)
                .orElse(false));
        var changes = new ArrayList<DutyChange>();
        gone.forEach(duty -> changes.add(new DutyChange(false, duty)));
        come.forEach(duty -> changes.add(new DutyChange(true, duty)));
        return List.copyOf(changes);
    }

    private boolean alike(Duty one, Duty other) {
        return Likeness.of(forms(one), forms(other)) >= ALIKE;
    }

    private int[] forms(Duty duty) {
        return Version.forms(duty.sentence()).stream()
                .mapToInt(form -> words.computeIfAbsent(form, unknown -> words.size()))
                .toArray();
    }
}
