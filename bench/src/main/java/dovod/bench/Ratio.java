package dovod.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Two rates measured by turns, so that a noisy neighbour disturbs both alike.
 *
 * @param bare median rate of the bare limit, per second
 * @param desk median rate of the desk, per second
 * @param ratio median of the pairs' ratios
 */
record Ratio(double bare, double desk, double ratio, double lowest, double highest) {

    private static final int PAIRS = 7;

    static Ratio of(Supplier<Double> bare, Supplier<Double> desk) {
        var bares = new ArrayList<Double>();
        var desks = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double limit = bare.get();
            double reached = desk.get();
            bares.add(limit);
            desks.add(reached);
            ratios.add(reached / limit);
        }
        return new Ratio(
                median(bares),
                median(desks),
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public String toString() {
        return "%,.0f/s against %,.0f/s bare: %.0f %% [%.0f..%.0f]"
                .formatted(desk, bare, ratio * 100, lowest * 100, highest * 100);
    }
}
