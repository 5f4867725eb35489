package dovod.quality;

import dovod.conversations.Utterance;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Evasion;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.QuestionState;
import dovod.lib.replycheck.Reason;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what people said in the place of what the machine thinks. The later word stands. */
final class Revising {

    private static final Reason BY_PERSON = new Reason("так сказал человек", "a person said so");

    private final Conversation conversation;
    private final Map<String, Utterance> utterances;
    private final SentenceKeys keys;
    private final List<Correction> corrections;

    /** @param utterances those of the messages that stand in a conversation of ours */
    Revising(
            Conversation conversation,
            Map<String, Utterance> utterances,
            SentenceKeys keys,
            List<Correction> corrections) {
        this.conversation = conversation;
        this.utterances = utterances;
        this.keys = keys;
        this.corrections = corrections;
    }

    static Revising of(Exchange exchange, SentenceKeys keys, List<Correction> corrections) {
        return new Revising(exchange.conversation(), exchange.utterances(), keys, corrections);
    }

    Judgement revise(Judgement judged) {
        if (corrections.isEmpty()) {
            return judged;
        }
        var questions = new ArrayList<Question>();
        for (var question : judged.questions()) {
            var revised = revised(question);
            if (revised != null) {
                questions.add(revised);
            }
        }
        var replies = judged.replies().stream()
                .map(reply -> revised(reply, questions))
                .toList();
        int settled =
                (int) questions.stream().filter(one -> one.state().isSettled()).count();
        return new Judgement(judged.id(), questions, replies, judged.status(), settled);
    }

    private @Nullable Question revised(Question question) {
        var said = question;
        for (var correction : corrections) {
            if (said != null && concerns(correction, said)) {
                said = apply(correction, said);
            }
        }
        return said;
    }

    private boolean concerns(Correction correction, Question question) {
        return isOf(correction, question.span())
                || correction.key() != null && keys.all(question).contains(correction.key());
    }

    private @Nullable Question apply(Correction correction, Question question) {
        return switch (correction.kind()) {
            case NO_QUESTION -> null;
            case ANSWER_HERE -> answered(correction, question);
            case NO_ANSWER -> open(question);
            case NO_TEMPLATE, TOPIC -> question;
        };
    }

    private Question answered(Correction correction, Question question) {
        var place = correction.answer();
        var here = place != null && utterances.containsKey(place.message().toString());
        var evidence = here && place != null
                ? List.of(new Span(place.message().toString(), place.start(), place.end(), correction.answerQuote()))
                : question.evidence();
        return evidence.isEmpty()
                ? question
                : with(question, QuestionState.ANSWERED, evidence.getFirst().message(), null, 1, evidence);
    }

    private static Question open(Question question) {
        return with(question, QuestionState.EVADED, null, Evasion.CHANGES_TOPIC, 0, question.evidence());
    }

    private static Question with(
            Question question,
            QuestionState state,
            @Nullable String answeredBy,
            @Nullable Evasion evasion,
            double score,
            List<Span> evidence) {
        return new Question(
                question.id(),
                question.span(),
                question.kind(),
                question.certainty(),
                question.why(),
                state,
                answeredBy,
                evasion,
                score,
                BY_PERSON,
                evidence);
    }

    private ReplyFinding revised(ReplyFinding reply, List<Question> questions) {
        var answers = questions.stream()
                .filter(question -> reply.id().equals(question.answeredBy()))
                .map(Question::id)
                .toList();
        return new ReplyFinding(
                reply.id(),
                isWrittenForTheCase(reply) ? new Verdict(false, 0, BY_PERSON, List.of()) : reply.template(),
                reply.family(),
                reply.uses(),
                reply.substantive(),
                reply.repeats(),
                reply.repeated(),
                reply.contradicts(),
                reply.asksAgain(),
                reply.citesRules(),
                reply.citation(),
                answers,
                reply.promises());
    }

    private boolean isWrittenForTheCase(ReplyFinding reply) {
        var text = text(reply.id());
        return reply.template().holds()
                && corrections.stream()
                        .filter(correction -> correction.kind() == CorrectionKind.NO_TEMPLATE)
                        .anyMatch(correction ->
                                correction.about().message().toString().equals(reply.id())
                                        || correction.key() != null
                                                && keys.reply(text)
                                                        .filter(correction.key()::equals)
                                                        .isPresent());
    }

    private boolean isOf(Correction correction, Span span) {
        var said = utterances.get(span.message());
        return said != null && correction.isOf(Quote.of(said, span));
    }

    private String text(String message) {
        return conversation.messages().stream()
                .filter(one -> one.id().equals(message))
                .map(Message::text)
                .findFirst()
                .orElseThrow();
    }
}
