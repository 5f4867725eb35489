package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.text.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static List<Lesson> lessons;

    @BeforeAll
    static void readTheThreads() throws IOException, ThreadLine.Malformed {
        lessons = read("threads.jsonl");
    }

    private static List<Lesson> read(String... files) throws IOException, ThreadLine.Malformed {
        var threads = new ArrayList<GoldThread>();
        for (var file : files) {
            threads.addAll(TrainingProgram.read(Path.of("data", file)));
        }
        return Lesson.of(threads, new TextReader());
    }

    private static String packed(String file) throws IOException {
        var resource = "/dovod/lib/replycheck/weights/" + file;
        try (var stream = Objects.requireNonNull(TrainingTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theWeightsAreWhatTheDataTeach() throws IOException, ThreadLine.Malformed {
        var all = read("threads.jsonl", "plain.jsonl", "look-1.jsonl", "look-2.jsonl", "opposed.jsonl", "advice.jsonl");
        for (var file : WeightFiles.of(Training.learn(all)).entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(packed(file.getKey()));
        }
    }

    @Test
    void thereAreAtLeastOneHundredAndFiftyThreads() {
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(150);
        assertThat(lessons).extracting(Lesson::id).doesNotHaveDuplicates();
    }

    /** The weights that come with the library, on threads that nothing was learned from. */
    @Test
    void threadsThatWereNeverLearnedFromAreJudgedAtLeastThisWell() throws IOException, ThreadLine.Malformed {
        var figures = new HashMap<String, List<Tally>>();
        CrossValidation.judge(Models.load(), read("unseen-third.jsonl"), figures);
        assertAtLeast(
                figures,
                Map.of("questions", .85, "unsettled", .75, "template", .80, "substantive", .80, "status", .75));
    }

    /** Half of these threads hold a contradiction, the other half what only looks like one. */
    @Test
    void contradictionsAreTakenForWhatTheyAre() throws IOException, ThreadLine.Malformed {
        var figures = new HashMap<String, List<Tally>>();
        CrossValidation.judge(Models.load(), read("unseen-fourth.jsonl"), figures);
        var sum = new Tally();
        figures.getOrDefault("contradicts", List.of()).forEach(sum::add);
        assertThat(sum.precision()).isGreaterThan(.75);
        assertThat(sum.recall()).isGreaterThan(.5);
    }

    /** Floors under the figures of docs/replycheck.md: a change of lexicon or cue must not undo them. */
    @Test
    void unseenThreadsAreJudgedAtLeastThisWell() {
        var figures = CrossValidation.byThread(lessons, new ArrayList<>());
        assertAtLeast(
                figures,
                Map.of(
                        "questions",
                        .88,
                        "unsettled",
                        .58,
                        "template",
                        .87,
                        "substantive",
                        .91,
                        "repeats",
                        .75,
                        "cites_rules",
                        .80));
    }

    private static void assertAtLeast(Map<String, List<Tally>> figures, Map<String, Double> floors) {
        floors.forEach((check, floor) -> {
            var sum = new Tally();
            figures.getOrDefault(check, List.of()).forEach(sum::add);
            assertThat(sum.f1()).as(check).isGreaterThan(floor);
        });
    }
}
