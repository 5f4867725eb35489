package dovod.season;

import dovod.sandbox.Sandbox;
import dovod.sandbox.SandboxOptions;
import dovod.sandbox.season.Season;
import dovod.sandbox.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;

/** {@code season [--seed N] [--orders N] [--json]}: 0 when the sweep is good enough, 1 when not, 2 for a wrong call. */
public final class SeasonProgram {

    private SeasonProgram() {}

    public static void main(String[] arguments) throws Exception {
        try {
            var wanted = Wanted.of(arguments);
            var outcome = aside(() -> play(wanted));
            System.out.println(wanted.json() ? outcome.json() : outcome.text());
            System.exit(outcome.isGood() ? 0 : 1);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println("Usage: ./dovod season [--seed N] [--orders N] [--json]");
            System.exit(2);
        }
    }

    /** What the desk says of itself goes to the other output: on this one stands the outcome alone. */
    private static Outcome aside(Callable<Outcome> work) throws Exception {
        var out = System.out;
        System.setOut(System.err);
        try {
            return work.call();
        } finally {
            System.setOut(out);
        }
    }

    static Outcome play(Wanted wanted) throws Exception {
        var end = SandboxOptions.BEGINNING;
        var begin = Season.begin(end);
        var data = Files.createTempDirectory("dovod-season-");
        var options = SandboxOptions.forTests()
                .clock(VirtualClock.frozen(begin))
                .seed(wanted.seed())
                .requestsPerSecond(10_000);
        try (var sandbox = Sandbox.start(options);
                var desk = new DeskOfSeason(data, sandbox.url(), begin)) {
            var season = new Season(sandbox.control(), wanted.seed(), wanted.orders(), end);
            season.open();
            desk.night(begin, begin);
            var spoiled = season.play();
            desk.enterFormula();
            var reading = System.nanoTime();
            desk.night(end, begin);
            var sweeping = System.nanoTime();
            var report = desk.sweep().getFirst();
            var swept = System.nanoTime();
            return new Outcome(
                    wanted,
                    report.postings(),
                    new Tally(spoiled, desk.findings()),
                    Duration.ofNanos(sweeping - reading),
                    Duration.ofNanos(swept - sweeping));
        } finally {
            remove(data);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
