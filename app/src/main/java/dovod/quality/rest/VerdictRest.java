package dovod.quality.rest;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.quality.AskedQuestion;
import dovod.quality.ReplyVerdict;
import dovod.quality.Verdicts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/conversations/{id}/verdict}: what the check says of a conversation as it stands. */
@RestController
@RequestMapping("/api/v1/conversations/{id}")
class VerdictRest {

    private final Conversations conversations;
    private final Verdicts verdicts;

    VerdictRest(Conversations conversations, Verdicts verdicts) {
        this.conversations = conversations;
        this.verdicts = verdicts;
    }

    /**
     * @param state answered, declined, evaded, open or unsure
     * @param expects the kind of answer it expects
     * @param evidence the sentence that the state rests on
     */
    record QuestionJson(
            SpanJson asked,
            String state,
            String expects,
            ReasonJson why,
            @Nullable SpanJson evidence) {

        static QuestionJson of(AskedQuestion question) {
            var evidence = question.evidence();
            return new QuestionJson(
                    SpanJson.of(question.asked()),
                    question.state(),
                    question.verdict().kind().name().toLowerCase(Locale.ROOT),
                    ReasonJson.of(question.verdict().reason()),
                    evidence == null ? null : SpanJson.of(evidence));
        }
    }

    /**
     * @param uses in how many other conversations the text was used
     * @param repeats the earlier reply it says again
     * @param contradicts places that cannot be true together with it
     * @param asksAgain where what it asks for was given
     * @param answered of so many open questions ({@code asked}) it answers so many
     */
    record ReplyJson(
            UUID message,
            boolean template,
            int uses,
            @Nullable UUID repeats,
            boolean substantive,
            boolean citesRules,
            List<SpanJson> contradicts,
            List<SpanJson> asksAgain,
            int answered,
            int asked) {

        static ReplyJson of(ReplyVerdict reply) {
            var repeated = reply.repeated();
            return new ReplyJson(
                    reply.message().value(),
                    reply.isTemplate(),
                    reply.finding().uses(),
                    repeated == null ? null : repeated.message().value(),
                    reply.finding().substantive().holds(),
                    reply.finding().citesRules().holds(),
                    reply.contradicted().stream().map(SpanJson::of).toList(),
                    reply.given().stream().map(SpanJson::of).toList(),
                    reply.answered(),
                    reply.asked());
        }
    }

    record VerdictJson(List<QuestionJson> questions, List<ReplyJson> replies, long settled) {}

    @GetMapping("/verdict")
    VerdictJson verdict(Actor actor, @PathVariable UUID id) {
        var conversation = conversations.head(actor, new ConversationId(id)).id();
        var verdict = verdicts.of(actor, List.of(conversation));
        return new VerdictJson(
                verdict.questions().stream().map(QuestionJson::of).toList(),
                verdict.replies().values().stream()
                        .sorted(java.util.Comparator.comparing(
                                reply -> reply.message().value()))
                        .map(ReplyJson::of)
                        .toList(),
                verdict.settled());
    }
}
