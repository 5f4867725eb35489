package dovod.lib.replycheck;

import dovod.lib.replycheck.text.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Tells from the wording alone what a reply is: two logistic regressions over the letters inside its
 * words and over what words in a row end in, so that «Срок зависит от нагрузки» sounds canned though
 * nobody has said it before. Its weights are a resource file, written by the training program: two
 * numbers a line, first the biases, then the weights of each place of {@link Grams}. Safe for several
 * threads.
 */
final class Voice implements Function<Profile, Sound> {

    /** Number of things it tells. */
    static final int ASPECTS = 2;

    private static final String RESOURCE = "/dovod/lib/replycheck/weights/Voice.tsv";
    private static final double LOUDEST = 6;

    /** The weights of each place, and last the biases. */
    private final double[][] weights;

    private final WordTable<Word> words = new WordTable<>(this::weigh);

    /**
     * What is known of a word.
     *
     * @param weights the sums of the weights of its letters
     * @param ending what it ends in
     */
    private record Word(double[] weights, int ending) {}

    Voice(double[][] weights) {
        this.weights = weights;
    }

    private Word weigh(String form) {
        var sums = new double[ASPECTS];
        for (int place : Grams.of(form)) {
            add(sums, weights[place]);
        }
        return new Word(sums, Grams.ending(form));
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < ASPECTS; i++) {
            sums[i] += more[i];
        }
    }

    @Override
    public Sound apply(Profile profile) {
        var hearing = new Summing();
        double scale = 1 / Math.sqrt(Math.max(1, hearing.listen(profile)));
        return new Sound(score(hearing.sums, 0, scale), score(hearing.sums, 1, scale));
    }

    private double score(double[] sums, int aspect, double scale) {
        return Math.clamp(weights[Grams.PLACES][aspect] + scale * sums[aspect], -LOUDEST, LOUDEST);
    }

    private final class Summing extends Hearing {
        private final double[] sums = new double[ASPECTS];

        @Override
        int word(String form) {
            var word = words.of(form);
            add(sums, word.weights);
            return word.ending;
        }

        @Override
        void place(int place) {
            add(sums, weights[place]);
        }
    }

    static Voice load() {
        try (var stream = Objects.requireNonNull(Voice.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(RESOURCE, failure);
        }
    }

    private static Voice parse(List<String> lines) {
        var weights = new double[Grams.PLACES + 1][];
        for (int i = 0; i <= Grams.PLACES; i++) {
            var cells = lines.get(i).split("\t", -1);
            weights[(i + Grams.PLACES) % weights.length] =
                    Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray();
        }
        return new Voice(weights);
    }

    /** The form that {@link #load} reads. */
    String written() {
        var lines = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            var row = weights[(i + Grams.PLACES) % weights.length];
            lines.append(String.format(Locale.ROOT, "%.3f\t%.3f\n", row[0], row[1]));
        }
        return lines.toString();
    }
}
