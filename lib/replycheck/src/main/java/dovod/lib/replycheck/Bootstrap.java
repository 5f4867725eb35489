package dovod.lib.replycheck;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Confidence intervals by drawing conversations again and again, with a fixed seed. */
final class Bootstrap {

    private static final int DRAWS = 2000;
    private static final long SEED = 20261121;
    private static final double TAIL = .025;

    private Bootstrap() {}

    /** An interval that holds the figure with 95 % confidence. */
    record Interval(double low, double high) {}

    static Interval of(List<Tally> conversations, ToDoubleFunction<Tally> figure) {
        var random = new SplittableRandom(SEED);
        var figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sum = new Tally();
            for (int i = 0; i < conversations.size(); i++) {
                sum.add(conversations.get(random.nextInt(conversations.size())));
            }
            figures[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(figures);
        return new Interval(figures[(int) (DRAWS * TAIL)], figures[(int) (DRAWS * (1 - TAIL))]);
    }
}
