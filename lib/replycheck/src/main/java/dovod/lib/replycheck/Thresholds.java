package dovod.lib.replycheck;

import java.util.List;

/** Chooses the score from which on a verdict holds. */
final class Thresholds {

    private static final int STEPS = 100;
    private static final int LOWEST = 15;
    private static final int HIGHEST = 85;
    private static final int WINDOW = 7;

    private Thresholds() {}

    /**
     * The threshold with the highest F-measure, averaged over its neighbours so that chance in few
     * cases does not decide.
     *
     * @param beta how much recall counts against precision
     */
    static double best(List<Scored> cases, double beta) {
        var measures = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            measures[step] = measure(cases, beta, step / (double) STEPS);
        }
        int best = STEPS / 2;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            best = smooth(measures, step) > smooth(measures, best) + 1e-9 ? step : best;
        }
        return best / (double) STEPS;
    }

    private static double smooth(double[] measures, int step) {
        double sum = 0;
        for (int near = step - WINDOW; near <= step + WINDOW; near++) {
            sum += measures[near];
        }
        return sum;
    }

    private static double measure(List<Scored> cases, double beta, double threshold) {
        double right = 0;
        double wrong = 0;
        double missed = 0;
        for (var one : cases) {
            boolean holds = one.score() >= threshold;
            right += holds && one.label() ? 1 : 0;
            wrong += holds && !one.label() ? 1 : 0;
            missed += !holds && one.label() ? 1 : 0;
        }
        double weight = beta * beta;
        double all = (1 + weight) * right + weight * missed + wrong;
        return all == 0 ? 0 : (1 + weight) * right / all;
    }
}
