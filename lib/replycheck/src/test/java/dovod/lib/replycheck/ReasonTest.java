package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static List<GoldThread> threads;
    private static List<Judgement> judgements;

    @BeforeAll
    static void judge() throws IOException, ThreadLine.Malformed {
        var check = ReplyCheck.load();
        var corpus = new Corpus();
        threads = TrainingProgram.read(Path.of("data", "threads.jsonl"));
        judgements =
                threads.stream().map(t -> check.judge(t.conversation(), corpus)).toList();
    }

    private static Stream<Verdict> verdicts() {
        return judgements.stream()
                .flatMap(j -> Stream.concat(
                        Stream.of(j.status()), j.replies().stream().flatMap(ReasonTest::verdicts)));
    }

    private static Stream<Verdict> verdicts(ReplyFinding reply) {
        return Stream.of(
                reply.template(),
                reply.substantive(),
                reply.repeats(),
                reply.contradicts(),
                reply.asksAgain(),
                reply.citesRules());
    }

    @Test
    void everyVerdictHasAScoreAndSaysWhyInBothLanguages() {
        assertThat(verdicts()).hasSizeGreaterThan(2000).allSatisfy(verdict -> {
            assertThat(verdict.score()).isBetween(0.0, 1.0);
            assertThat(verdict.reason().russian()).containsPattern("[а-я]").doesNotContainPattern("[a-z]");
            assertThat(verdict.reason().english()).containsPattern("[a-z]").doesNotContainPattern("[а-я]");
        });
    }

    @Test
    void everyQuestionSaysWhyInBothLanguages() {
        assertThat(judgements.stream()
                        .flatMap(j -> j.questions().stream())
                        .flatMap(q -> Stream.of(q.why(), q.reason())))
                .hasSizeGreaterThan(500)
                .allSatisfy(reason -> {
                    assertThat(reason.russian()).containsPattern("[а-я]");
                    assertThat(reason.english()).containsPattern("[a-z]");
                });
    }

    @Test
    void everySpanQuotesItsMessage() {
        for (int i = 0; i < threads.size(); i++) {
            var conversation = threads.get(i).conversation();
            var judgement = judgements.get(i);
            var spans = Stream.concat(
                    judgement.questions().stream().map(Question::span),
                    judgement.replies().stream().flatMap(ReasonTest::verdicts).flatMap(v -> v.evidence().stream()));
            assertThat(spans)
                    .allSatisfy(span -> assertThat(
                                    text(conversation, span.message()).substring(span.start(), span.end()))
                            .isEqualTo(span.quote()));
        }
    }

    private static String text(Conversation conversation, String id) {
        return conversation.messages().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** A learned weight may turn a weak cue around; what is said to a person may not. */
    @Test
    void theWordsNeverSpeakForTheOtherVerdict() {
        var canned = judgements.stream()
                .flatMap(j -> j.replies().stream())
                .map(ReplyFinding::template)
                .toList();

        assertThat(canned)
                .filteredOn(Verdict::holds)
                .isNotEmpty()
                .noneSatisfy(v -> assertThat(v.reason().russian()).contains("только об этом случае"));
        assertThat(canned)
                .filteredOn(v -> !v.holds())
                .isNotEmpty()
                .noneSatisfy(v -> assertThat(v.reason().russian()).contains("ни одного факта"));
    }
}
