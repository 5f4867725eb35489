package dovod.lib.replycheck;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic regression with an L2 penalty by liblinear's trust region method, which uses no
 * chance; the threshold is the one that did best on cases held out five times over.
 */
final class Learner {

    private static final double TOLERANCE = 1e-4;
    private static final int FOLDS = 5;

    private final double cost;
    private final double beta;

    /**
     * @param cost how much an error costs against the penalty on weights
     * @param beta how much recall counts against precision when the threshold is chosen
     */
    Learner(double cost, double beta) {
        this.cost = cost;
        this.beta = beta;
    }

    /** Learns weights and chooses the threshold on held-out cases. */
    <C extends Enum<C> & Cue> LogisticModel<C> learn(Class<C> kind, List<Example<C>> examples) {
        var scores = heldOut(kind, examples);
        var cases = new ArrayList<Scored>();
        for (int i = 0; i < scores.length; i++) {
            cases.add(new Scored(scores[i], examples.get(i).label()));
        }
        return learn(kind, examples, Thresholds.best(cases, beta));
    }

    /** Learns weights for a threshold that was chosen otherwise. */
    <C extends Enum<C> & Cue> LogisticModel<C> learn(Class<C> kind, List<Example<C>> examples, double threshold) {
        return model(kind, weights(kind, examples), threshold);
    }

    /** The score of each example by a model that has not seen its group. */
    <C extends Enum<C> & Cue> double[] heldOut(Class<C> kind, List<Example<C>> examples) {
        var fitted = fit(kind, examples);
        return examples.stream()
                .mapToDouble(e -> fitted.of(e.group()).score(e.cues()))
                .toArray();
    }

    <C extends Enum<C> & Cue> Fitted<C> fit(Class<C> kind, List<Example<C>> examples) {
        var models = new ArrayList<LogisticModel<C>>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            var seen = examples.stream().filter(e -> fold(e.group()) != fold).toList();
            models.add(model(kind, weights(kind, seen), .5));
        }
        return new Fitted<>(models);
    }

    static int fold(String group) {
        return Math.floorMod(group.hashCode() * 0x9E3779B9 >>> 7, FOLDS);
    }

    private static <C extends Enum<C> & Cue> LogisticModel<C> model(Class<C> kind, double[] weights, double threshold) {
        int bias = weights.length - 1;
        return new LogisticModel<>(kind, java.util.Arrays.copyOf(weights, bias), weights[bias], threshold);
    }

    static {
        Linear.disableDebugOutput();
    }

    private <C extends Enum<C> & Cue> double[] weights(Class<C> kind, List<Example<C>> examples) {
        int features = kind.getEnumConstants().length;
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.y = examples.stream().mapToDouble(e -> e.label() ? 1 : -1).toArray();
        problem.x = examples.stream().map(e -> row(e.cues().values())).toArray(Feature[][]::new);
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return java.util.Arrays.stream(model.getFeatureWeights())
                .map(w -> sign * w)
                .toArray();
    }

    /** The values that are not zero, and the bias. */
    private static Feature[] row(double[] values) {
        var row = new ArrayList<Feature>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                row.add(new FeatureNode(i + 1, values[i]));
            }
        }
        row.add(new FeatureNode(values.length + 1, 1));
        return row.toArray(Feature[]::new);
    }
}
