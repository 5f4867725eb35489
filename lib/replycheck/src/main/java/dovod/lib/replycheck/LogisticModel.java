package dovod.lib.replycheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A logistic regression over the cues of one kind. Its weights are a resource file, written by the
 * training program: {@code CUE<tab>weight} a line, with {@code (bias)} and {@code (threshold)}.
 *
 * @param <C> the kind of cue
 */
final class LogisticModel<C extends Enum<C> & Cue> {

    private static final int REASONS = 3;
    private static final double LOUD = .1;

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
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * seen.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The cues that spoke loudest for the verdict, in words. */
    Reason reason(Cues<C> seen, boolean holds) {
        double sign = holds ? 1 : -1;
        var loudest = new int[REASONS];
        int found = 0;
        for (int i = 0; i < weights.length; i++) {
            if (sign * weights[i] * seen.get(i) > LOUD && cues[i].tells(holds)) {
                found = insert(loudest, found, i, seen, sign);
            }
        }
        var reason = Reason.NONE;
        for (int i = 0; i < found; i++) {
            reason = reason.then(cues[loudest[i]].words());
        }
        return reason;
    }

    /** Puts a cue at its place among the loudest; says how many there are then. */
    private int insert(int[] loudest, int found, int cue, Cues<C> seen, double sign) {
        double loudness = sign * weights[cue] * seen.get(cue);
        int place = found;
        while (place > 0 && sign * weights[loudest[place - 1]] * seen.get(loudest[place - 1]) < loudness) {
            place--;
        }
        if (place == loudest.length) {
            return found;
        }
        System.arraycopy(loudest, place, loudest, place + 1, Math.min(found, loudest.length - 1) - place);
        loudest[place] = cue;
        return Math.min(found + 1, loudest.length);
    }
}
