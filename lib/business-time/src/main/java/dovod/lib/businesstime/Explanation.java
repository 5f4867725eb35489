package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was counted and what was skipped between two moments. The stretches follow one another without gap or overlap
 * and neighbours differ, so that they can be shown as they stand. After {@value #LONGEST} of them one
 * {@link Stretch.Summed} stands for the rest.
 */
public record Explanation(List<Stretch> stretches) {
    /** The most stretches told one by one. */
    public static final int LONGEST = 1000;

    /** Takes a copy. */
    public Explanation {
        stretches = List.copyOf(stretches);
    }

    /** The working time in all stretches together. */
    public Duration counted() {
        return stretches.stream().map(Stretch::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** Collects stretches in order, drops empty ones and joins neighbours that say the same. */
    static final class Draft {
        private final List<Stretch> stretches = new ArrayList<>();

        boolean isFull() {
            return stretches.size() >= LONGEST;
        }

        void count(Instant from, Instant until) {
            if (!stretches.isEmpty() && stretches.getLast() instanceof Stretch.Counted last) {
                replaceLast(new Stretch.Counted(last.from(), until));
            } else {
                stretches.add(new Stretch.Counted(from, until));
            }
        }

        void skip(Instant from, Instant until, Reason reason) {
            if (!stretches.isEmpty()
                    && stretches.getLast() instanceof Stretch.Skipped last
                    && last.reason().equals(reason)) {
                replaceLast(new Stretch.Skipped(last.from(), until, reason));
            } else {
                stretches.add(new Stretch.Skipped(from, until, reason));
            }
        }

        void sum(Instant from, Instant until, Duration counted) {
            stretches.add(new Stretch.Summed(from, until, counted));
        }

        Explanation finished() {
            return new Explanation(stretches);
        }

        private void replaceLast(Stretch stretch) {
            stretches.removeLast();
            stretches.add(stretch);
        }
    }
}
