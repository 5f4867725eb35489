package dovod.lib.replycheck;

import org.jspecify.annotations.Nullable;

/** The highest of the values that several questions have, whichever question is left out. */
final class Highest {

    private @Nullable Ask owner;
    private double first;
    private double second;

    void add(Ask ask, double value) {
        if (value > first) {
            second = first;
            first = value;
            owner = ask;
        } else if (value > second) {
            second = value;
        }
    }

    /** The highest value of another question than this one, 0 when there is none. */
    double without(Ask ask) {
        return owner == ask ? second : first;
    }
}
