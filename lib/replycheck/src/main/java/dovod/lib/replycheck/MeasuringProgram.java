package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures the checks: {@code MeasuringProgram UNSEEN.jsonl... -- DATA.jsonl...}. Prints Markdown tables:
 * each file of unseen threads judged by what all data teach; each file of data judged by what the other
 * files teach, and cross-validated by thread with them; all data cross-validated by template family.
 */
public final class MeasuringProgram {

    private static final TextReader READER = new TextReader();

    private MeasuringProgram() {}

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException, ThreadLine.Malformed {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        int mark = List.of(arguments).indexOf("--");
        if (mark < 1 || mark == arguments.length - 1) {
            System.err.println("MeasuringProgram UNSEEN.jsonl... -- DATA.jsonl...");
            System.exit(2);
        }
        var data = new LinkedHashMap<String, List<GoldThread>>();
        for (int i = mark + 1; i < arguments.length; i++) {
            data.put(arguments[i], TrainingProgram.read(Path.of(arguments[i])));
        }
        var all = but("", data);
        var models = Training.learn(all);
        for (int i = 0; i < mark; i++) {
            var unseen = Lesson.of(TrainingProgram.read(Path.of(arguments[i])), READER);
            print(out, arguments[i] + ", learned from all data", judged(models, unseen));
        }
        for (var file : data.keySet()) {
            measure(out, file, data);
        }
        print(out, "all data, cross-validated by template family", CrossValidation.byFamily(all));
    }

    private static void measure(PrintStream out, String file, Map<String, List<GoldThread>> data) {
        var tested = Lesson.of(data.getOrDefault(file, List.of()), READER);
        var others = but(file, data);
        if (!others.isEmpty()) {
            print(out, file + ", learned from the other files", judged(Training.learn(others), tested));
        }
        var figures = CrossValidation.byThread(tested, others);
        print(out, file + ", cross-validated by thread with the other files", figures);
    }

    private static List<Lesson> but(String file, Map<String, List<GoldThread>> data) {
        var others = new ArrayList<GoldThread>();
        data.forEach((name, threads) -> {
            if (!name.equals(file)) {
                others.addAll(threads);
            }
        });
        return Lesson.of(others, READER);
    }

    private static Map<String, List<Tally>> judged(Models models, List<Lesson> lessons) {
        var figures = new LinkedHashMap<String, List<Tally>>();
        CrossValidation.judge(models, lessons, figures);
        return figures;
    }

    private static void print(PrintStream out, String title, Map<String, List<Tally>> figures) {
        out.printf(
                "%n%s%n%n| check | P | R | F1 | 95 %% of F1 | right/wrong/missed |%n|---|---|---|---|---|---|%n",
                title);
        figures.forEach((check, tallies) -> {
            var sum = new Tally();
            tallies.forEach(sum::add);
            var interval = Bootstrap.of(tallies, Tally::f1);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.2f–%.2f | %s |",
                    check,
                    sum.precision(),
                    sum.recall(),
                    sum.f1(),
                    interval.low(),
                    interval.high(),
                    sum.counts()));
        });
        var opposed = figures.get("contradicts");
        if (opposed != null) {
            out.println();
            out.println("Contradictions: " + told("precision", opposed, Tally::precision) + ", "
                    + told("recall", opposed, Tally::recall) + ".");
        }
    }

    /** Contradictions are few, so each of the two is told with its interval. */
    private static String told(String name, List<Tally> tallies, ToDoubleFunction<Tally> measure) {
        var sum = new Tally();
        tallies.forEach(sum::add);
        var interval = Bootstrap.of(tallies, measure);
        return String.format(
                Locale.ROOT, "%s %.2f (%.2f–%.2f)", name, measure.applyAsDouble(sum), interval.low(), interval.high());
    }
}
