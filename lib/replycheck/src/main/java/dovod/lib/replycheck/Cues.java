package dovod.lib.replycheck;

import java.util.Arrays;

/**
 * The values of all cues of one kind for one case.
 *
 * @param <C> the kind of cue
 */
final class Cues<C extends Enum<C> & Cue> {

    private final double[] values;

    Cues(Class<C> kind) {
        this.values = new double[kind.getEnumConstants().length];
    }

    void set(C cue, double value) {
        values[cue.ordinal()] = value;
    }

    void set(C cue, boolean present) {
        values[cue.ordinal()] = present ? 1 : 0;
    }

    double get(int ordinal) {
        return values[ordinal];
    }

    double get(C cue) {
        return values[cue.ordinal()];
    }

    boolean has(C cue) {
        return values[cue.ordinal()] > 0;
    }

    /** The values in the order of the cues. */
    double[] values() {
        return Arrays.copyOf(values, values.length);
    }
}
