package dovod.season;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a season came to, for people and for programs. */
record Outcome(Wanted wanted, int postings, Tally tally, Duration reading, Duration sweep) {

    private static final double LEAST_RECALL = 0.98;
    private static final double MOST_WRONG = 0.01;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Whether the desk is as good as it must be. */
    boolean isGood() {
        return tally.recall() >= LEAST_RECALL
                && 1 - tally.precision() <= MOST_WRONG + 1e-12
                && sweep.compareTo(LONGEST) < 0;
    }

    String json() {
        var kinds = new TreeMap<String, Object>();
        tally.lines()
                .forEach((kind, line) -> kinds.put(
                        kind, Map.of("spoiled", line.spoiled(), "found", line.found(), "false", line.wrong())));
        var all = new TreeMap<String, Object>();
        all.put("seed", wanted.seed());
        all.put("orders", postings);
        all.put("spoiled", tally.spoiled());
        all.put("found", tally.found());
        all.put("false", tally.wrong());
        all.put("recall", tally.recall());
        all.put("precision", tally.precision());
        all.put("readSeconds", reading.toMillis() / 1e3);
        all.put("sweepSeconds", sweep.toMillis() / 1e3);
        all.put("good", isGood());
        all.put("kinds", kinds);
        all.put("missed", tally.missed());
        all.put("falselyFound", tally.falsely());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    String text() {
        var text = new StringBuilder();
        text.append(line("Season %d: %,d orders, %d spoiled", wanted.seed(), postings, tally.spoiled()));
        text.append(line("  %-20s %8s %8s %8s", "", "spoiled", "found", "false"));
        tally.lines()
                .forEach((kind, one) ->
                        text.append(line("  %-20s %8d %8d %8d", kind, one.spoiled(), one.found(), one.wrong())));
        tally.missed().forEach(one -> text.append(line("  missed: %s", one)));
        tally.falsely().forEach(one -> text.append(line("  falsely found: %s", one)));
        text.append(line(
                "Recall %.2f %%, precision %.2f %%, read in %.1f s, swept in %.1f s",
                tally.recall() * 100, tally.precision() * 100, reading.toMillis() / 1e3, sweep.toMillis() / 1e3));
        return text.append(isGood() ? "Good." : "Not good enough.").toString();
    }

    private static String line(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments) + "\n";
    }
}
