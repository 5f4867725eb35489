package dovod.lib.replycheck;

import java.util.Comparator;
import java.util.stream.Collectors;

/** A judgement for a person: the thread with marks, the questions with their states, the evidence. */
final class Explanation {

    private final Conversation conversation;
    private final Judgement judgement;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Conversation conversation, Judgement judgement) {
        this.conversation = conversation;
        this.judgement = judgement;
    }

    static String of(Conversation conversation, Judgement judgement) {
        return new Explanation(conversation, judgement).written();
    }

    private String written() {
        line("== %s  %s".formatted(conversation.id(), conversation.counterparty()));
        conversation.messages().forEach(this::message);
        line("");
        judgement.questions().forEach(this::question);
        line("%s: %s"
                .formatted(
                        judgement.status().holds() ? "статус держится" : "статус не держится",
                        judgement.status().reason().russian()));
        return out.toString();
    }

    private void message(Message message) {
        line("");
        line("%s %s, %s".formatted(message.isReply() ? "<" : ">", message.author(), message.id()));
        line("  " + marked(message).replace("\n", "\n  "));
        judgement.replies().stream().filter(r -> r.id().equals(message.id())).forEach(this::reply);
    }

    /** The text with its questions in square brackets. */
    private String marked(Message message) {
        var text = new StringBuilder(message.text());
        judgement.questions().stream()
                .filter(q -> q.span().message().equals(message.id()))
                .sorted(Comparator.comparingInt((Question q) -> q.span().start())
                        .reversed())
                .forEach(q -> text.insert(q.span().end(), "]").insert(q.span().start(), "[" + q.id() + ": "));
        return text.toString();
    }

    private void reply(ReplyFinding reply) {
        mark("заготовка", reply.template());
        mark(
                reply.substantive().holds() ? "по существу" : "не по существу",
                new Verdict(
                        true,
                        reply.substantive().score(),
                        reply.substantive().reason(),
                        reply.substantive().evidence()));
        mark("повторяет " + reply.repeated(), reply.repeats());
        mark("противоречит прежнему", reply.contradicts());
        mark("спрашивает то, что уже дано", reply.asksAgain());
        mark("ссылается на правила", reply.citesRules());
        for (var promise : reply.promises()) {
            line("    * обещание%s: «%s»"
                    .formatted(
                            promise.isDated() ? " к " + promise.due() : " без срока",
                            promise.span().quote()));
        }
    }

    private void mark(String name, Verdict verdict) {
        if (verdict.holds()) {
            var quotes =
                    verdict.evidence().stream().map(s -> "«" + s.quote() + "»").collect(Collectors.joining(", "));
            line("    * %s (%.2f): %s%s"
                    .formatted(
                            name, verdict.score(), verdict.reason().russian(), quotes.isEmpty() ? "" : " | " + quotes));
        }
    }

    private void question(Question question) {
        line("%s %s%s: «%s»"
                .formatted(
                        question.id(),
                        state(question.state()),
                        question.answeredBy() == null ? "" : " (" + question.answeredBy() + ")",
                        question.span().quote()));
        line("    %s".formatted(question.reason().russian()));
        question.evidence().forEach(s -> line("    %s: «%s»".formatted(s.message(), s.quote())));
    }

    private static String state(QuestionState state) {
        return switch (state) {
            case ANSWERED -> "отвечено";
            case DECLINED -> "отказано с причиной";
            case EVADED -> "уклонились";
            case OPEN -> "открыт";
            case UNSURE -> "неясно";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
