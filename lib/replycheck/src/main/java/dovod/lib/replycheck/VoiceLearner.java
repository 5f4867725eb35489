package dovod.lib.replycheck;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.TreeMap;

/** Learns how replies sound, by liblinear's trust region method, which uses no chance. */
final class VoiceLearner {

    private static final double COST = 1;
    private static final double TOLERANCE = 1e-2;

    private VoiceLearner() {}

    /**
     * A reply as it sounds.
     *
     * @param row how often each place is heard over the root of the number of words, and the bias
     * @param labels what it is, in the order of {@link Sound}
     */
    record Sample(Feature[] row, boolean[] labels) {

        static Sample of(Profile profile, boolean... labels) {
            var counting = new Counting();
            double words = Math.sqrt(Math.max(1, counting.listen(profile)));
            var row = new Feature[counting.heard.size() + 1];
            int next = 0;
            for (var place : counting.heard.entrySet()) {
                row[next++] = new FeatureNode(place.getKey() + 1, place.getValue() / words);
            }
            row[next] = new FeatureNode(Grams.PLACES + 1, 1);
            return new Sample(row, labels);
        }
    }

    private static final class Counting extends Hearing {
        private final TreeMap<Integer, Integer> heard = new TreeMap<>();

        @Override
        int word(String form) {
            for (int place : Grams.of(form)) {
                place(place);
            }
            return Grams.ending(form);
        }

        @Override
        void place(int place) {
            heard.merge(place, 1, Integer::sum);
        }
    }

    static {
        Linear.disableDebugOutput();
    }

    static Voice learn(List<Sample> samples) {
        var weights = new double[Grams.PLACES + 1][Voice.ASPECTS];
        for (int aspect = 0; aspect < Voice.ASPECTS; aspect++) {
            learn(samples, aspect, weights);
        }
        return new Voice(weights);
    }

    private static void learn(List<Sample> samples, int aspect, double[][] weights) {
        var problem = new Problem();
        problem.l = samples.size();
        problem.n = Grams.PLACES + 1;
        problem.bias = 1;
        problem.y =
                samples.stream().mapToDouble(s -> s.labels()[aspect] ? 1 : -1).toArray();
        problem.x = samples.stream().map(Sample::row).toArray(Feature[][]::new);
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var learned = model.getFeatureWeights();
        for (int place = 0; place <= Grams.PLACES; place++) {
            weights[place][aspect] = sign * learned[place];
        }
    }
}
