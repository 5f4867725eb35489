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

/**
 * Measures the checks: {@code MeasuringProgram UNSEEN.jsonl DATA.jsonl...}. Prints Markdown tables: the
 * unseen threads judged by what all data teach; then each file of data judged by what the other files
 * teach, and cross-validated by thread with them; and all data cross-validated by template family.
 */
public final class MeasuringProgram {

    private MeasuringProgram() {}

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException, ThreadLine.Malformed {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length < 2) {
            System.err.println("MeasuringProgram UNSEEN.jsonl DATA.jsonl...");
            System.exit(2);
        }
        var reader = new TextReader();
        var data = new LinkedHashMap<String, List<Lesson>>();
        for (int i = 1; i < arguments.length; i++) {
            data.put(arguments[i], Lesson.of(TrainingProgram.read(Path.of(arguments[i])), reader));
        }
        var all = but("", data);
        var unseen = Lesson.of(TrainingProgram.read(Path.of(arguments[0])), reader);
        print(out, arguments[0] + ", learned from all data", judged(Training.learn(all), unseen));
        for (var file : data.entrySet()) {
            var others = but(file.getKey(), data);
            if (!others.isEmpty()) {
                var models = Training.learn(others);
                print(out, file.getKey() + ", learned from the other files", judged(models, file.getValue()));
            }
            print(
                    out,
                    file.getKey() + ", cross-validated by thread with the other files",
                    CrossValidation.byThread(file.getValue(), others));
        }
        print(out, "all data, cross-validated by template family", CrossValidation.byFamily(all));
    }

    private static List<Lesson> but(String file, Map<String, List<Lesson>> data) {
        var others = new ArrayList<Lesson>();
        data.forEach((name, lessons) -> {
            if (!name.equals(file)) {
                others.addAll(lessons);
            }
        });
        return others;
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
    }
}
