package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number or a day that a reply names, and of what.
 *
 * @param unit the stem of its last word
 * @param around roots of the words next to it
 */
record Measure(Slot slot, String unit, Set<String> around) {

    private static final int BEFORE = 3;
    private static final int AFTER = 2;

    static List<Measure> of(Reading reading, Sentence sentence, Set<SlotKind> kinds) {
        var found = new ArrayList<Measure>(0);
        for (var slot : sentence.slots()) {
            if (kinds.contains(slot.kind())) {
                found.add(of(reading, slot));
            }
        }
        return found;
    }

    private static Measure of(Reading reading, Slot slot) {
        var tokens = reading.text().tokens();
        int from = Math.max(0, slot.from() - BEFORE);
        int to = Math.min(tokens.size(), slot.to() + AFTER);
        return new Measure(slot, tokens.get(slot.to() - 1).stem(), reading.roots(from, to));
    }

    /** Whether the same thing has another value there. */
    boolean differs(Measure other) {
        return conflicts(other) || countsOtherwise(other);
    }

    private boolean conflicts(Measure other) {
        return slot.kind() == other.slot.kind()
                && !slot.value().equals(other.slot.value())
                && Similarity.shared(around, other.around) > 0;
    }

    /** Whether there are so many of these here and so many there. */
    private boolean countsOtherwise(Measure other) {
        return slot.kind() == SlotKind.QUANTITY
                && other.slot.kind() == SlotKind.QUANTITY
                && unit.equals(other.unit)
                && !slot.value().equals(other.slot.value());
    }
}
