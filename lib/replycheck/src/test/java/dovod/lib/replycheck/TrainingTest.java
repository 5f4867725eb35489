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
        lessons = Lesson.of(TrainingProgram.read(Path.of("data", "threads.jsonl")), new TextReader());
    }

    private static String packed(String file) throws IOException {
        var resource = "/dovod/lib/replycheck/weights/" + file;
        try (var stream = Objects.requireNonNull(TrainingTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theWeightsAreWhatTheDataTeach() throws IOException {
        for (var file : WeightFiles.of(Training.learn(lessons)).entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(packed(file.getKey()));
        }
    }

    @Test
    void thereAreAtLeastOneHundredAndFiftyThreads() {
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(150);
        assertThat(lessons).extracting(Lesson::id).doesNotHaveDuplicates();
    }

    /** The first look at threads that were never learned from. */
    @Test
    void threadsThatWereNeverLearnedFromAreJudgedAtLeastThisWell() throws IOException, ThreadLine.Malformed {
        var unseen = Lesson.of(TrainingProgram.read(Path.of("data", "unseen.jsonl")), new TextReader());
        var figures = new HashMap<String, List<Tally>>();
        CrossValidation.judge(Training.learn(lessons), unseen, figures);
        assertAtLeast(
                figures,
                Map.of("questions", .87, "unsettled", .80, "template", .86, "substantive", .88, "status", .80));
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
