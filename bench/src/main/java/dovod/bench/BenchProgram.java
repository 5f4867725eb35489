package dovod.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./dovod bench [--quick] [--dry] [PART...]}: seeds, measures, prints the table, and writes it to
 * docs/performance.md; a quick, dry or partial run writes nothing.
 */
public final class BenchProgram {

    private BenchProgram() {}

    public static void main(String[] arguments) throws Exception {
        var words = Arrays.asList(arguments);
        var parts = words.stream().filter(word -> !word.startsWith("--")).toList();
        refuseStrange(words);
        boolean quick = words.contains("--quick");
        var root = Path.of(System.getProperty("dovod.root", "")).toAbsolutePath();
        var home = root.resolve(quick ? ".dovod/bench-quick" : ".dovod/bench");
        var wanted = quick ? Scale.of(100_000, 500_000) : Scale.of(1_000_000, 5_000_000);
        var report = new Report(System.out);
        System.out.println(Machine.described());
        try (var ground = Ground.open(root, home, wanted, System.out)) {
            new Measuring(root, home, ground, report).measure(parts.isEmpty() ? Measuring.PARTS : parts);
            var table = report.table(ground.scale(), LocalDate.now(ZoneOffset.UTC));
            System.out.println();
            System.out.println(table);
            if (!quick && parts.isEmpty() && !words.contains("--dry")) {
                report.write(root.resolve("docs/performance.md"), table);
            }
        }
    }

    private static void refuseStrange(List<String> words) {
        var known = Stream.concat(Stream.of("--quick", "--dry"), Measuring.PARTS.stream())
                .toList();
        var strange = words.stream().filter(word -> !known.contains(word)).toList();
        if (!strange.isEmpty()) {
            System.err.println("bench: not understood: " + strange + "; known are " + known);
            System.exit(2);
        }
    }
}
