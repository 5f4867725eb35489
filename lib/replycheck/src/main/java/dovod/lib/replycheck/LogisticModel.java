package dovod.lib.replycheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A logistic regression over the cues of one kind. Its weights are a resource file, written by the
 * training program: {@code CUE<tab>weight} a line, with {@code (bias)} and {@code (threshold)}.
 *
 * @param <C> the kind of cue
 */
final class LogisticModel<C extends Enum<C> & Cue> {

    private static final int REASONS = 3;

    private final C[] cues;
    private final double[] weights;
    private final double bias;
    private final double threshold;

    LogisticModel(Class<C> kind, double[] weights, double bias, double threshold) {
        this.cues = kind.getEnumConstants();
        this.weights = weights.clone();
        this.bias = bias;
        this.threshold = threshold;
    }

    static <C extends Enum<C> & Cue> LogisticModel<C> load(Class<C> kind) {
        var resource = "/dovod/lib/replycheck/weights/" + kind.getSimpleName() + ".tsv";
        try (var stream = Objects.requireNonNull(LogisticModel.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(kind, reader.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    private static <C extends Enum<C> & Cue> LogisticModel<C> parse(Class<C> kind, List<String> lines) {
        var weights = new double[kind.getEnumConstants().length];
        double bias = 0;
        double threshold = .5;
        for (var line : lines) {
            var cells = line.split("\t", -1);
            double value = Double.parseDouble(cells[1]);
            switch (cells[0]) {
                case "(bias)" -> bias = value;
                case "(threshold)" -> threshold = value;
                default -> weights[Enum.valueOf(kind, cells[0]).ordinal()] = value;
            }
        }
        return new LogisticModel<>(kind, weights, bias, threshold);
    }

    /** The form that {@link #load} reads. */
    String written() {
        var lines = new StringBuilder();
        for (var cue : cues) {
            lines.append(String.format(Locale.ROOT, "%s\t%.4f\n", cue.name(), weights[cue.ordinal()]));
        }
        return lines.append(String.format(Locale.ROOT, "(bias)\t%.4f\n(threshold)\t%.3f\n", bias, threshold))
                .toString();
    }

    double threshold() {
        return threshold;
    }

    boolean holds(double score) {
        return score >= threshold;
    }

    /** How probable the verdict is, 0 to 1. */
    double score(Cues<C> seen) {
        var values = seen.values();
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The cues that spoke loudest for the verdict, in words. */
    Reason reason(Cues<C> seen, boolean holds) {
        var values = seen.values();
        double sign = holds ? 1 : -1;
        return IntStream.range(0, weights.length)
                .filter(i -> sign * weights[i] * values[i] > .1
                        && !cues[i].words().english().isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -sign * weights[i] * values[i]))
                .limit(REASONS)
                .map(i -> cues[i].words())
                .reduce(new Reason("", ""), Reason::then);
    }
}
