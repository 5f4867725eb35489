package dovod.lib.replycheck;

import dovod.lib.replycheck.text.TextReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the checks: {@code MeasuringProgram OWN.jsonl [OTHER.jsonl [UNSEEN.jsonl]...]}. Prints
 * Markdown tables: cross-validated by thread and by template family on the own threads; when threads
 * of other writers are given, judged by what the own ones teach, and cross-validated with both; and
 * each further file judged by what the own ones teach.
 */
public final class MeasuringProgram {

    private MeasuringProgram() {}

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException, ThreadLine.Malformed {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length < 1) {
            System.err.println("MeasuringProgram OWN.jsonl [OTHER.jsonl [UNSEEN.jsonl]...]");
            System.exit(2);
        }
        var reader = new TextReader();
        var own = Lesson.of(TrainingProgram.read(Path.of(arguments[0])), reader);
        print(out, "own threads, cross-validated by thread", CrossValidation.byThread(own, List.of()));
        print(out, "own threads, cross-validated by template family", CrossValidation.byFamily(own));
        var models = Training.learn(own);
        if (arguments.length > 1) {
            var other = Lesson.of(TrainingProgram.read(Path.of(arguments[1])), reader);
            print(out, "other writers' threads, learned from the own ones alone", judged(models, other));
            print(
                    out,
                    "other writers' threads, cross-validated by thread with both",
                    CrossValidation.byThread(other, own));
            print(out, "other writers' threads, cross-validated by template family", CrossValidation.byFamily(other));
        }
        for (int i = 2; i < arguments.length; i++) {
            var unseen = Lesson.of(TrainingProgram.read(Path.of(arguments[i])), reader);
            print(out, arguments[i] + ", learned from the own ones alone", judged(models, unseen));
        }
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
