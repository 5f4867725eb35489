package dovod.quality;

import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.QuestionState;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A conversation as a labelled thread: what the machine says, with people's words put in its place. */
final class TrainingLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Exchange exchange;
    private final Judgement judged;

    private TrainingLine(Exchange exchange, Judgement judged) {
        this.exchange = exchange;
        this.judged = judged;
    }

    static String of(Exchange exchange, Judgement judged, List<Correction> corrections) {
        return JSON.writeValueAsString(new TrainingLine(exchange, judged).line(corrections));
    }

    private ObjectNode line(List<Correction> corrections) {
        var line = NODES.objectNode();
        line.put("id", exchange.conversation().id());
        line.put("desk", exchange.weOwe() ? "care" : "claims");
        line.put("counterparty", exchange.counterparty());
        line.put("lang", "ru");
        line.put("status", exchange.transcript().closedThere() ? "closed" : "in_progress");
        var messages = line.putArray("messages");
        exchange.conversation().messages().forEach(message -> messages.add(message(message)));
        line.set("gold", gold());
        var said = line.putArray("corrections");
        corrections.forEach(one -> said.addObject()
                .put("kind", one.kind().code())
                .put("message", one.about().message().toString())
                .put("quote", one.quote())
                .put(
                        "answer",
                        one.answer() == null ? null : one.answer().message().toString())
                .put("answer_quote", one.answerQuote())
                .put("topic", one.topic() == null ? null : one.topic().code()));
        return line;
    }

    /** Whoever asks and whoever answers is told apart by a number, not by the name. */
    private ObjectNode message(Message message) {
        var authors = new ArrayList<String>();
        exchange.conversation().messages().forEach(one -> {
            if (!authors.contains(one.author())) {
                authors.add(one.author());
            }
        });
        var side = message.from().name().toLowerCase(Locale.ROOT);
        return NODES.objectNode()
                .put("id", message.id())
                .put("from", side)
                .put("author", side + " " + (authors.indexOf(message.author()) + 1))
                .put("at", message.at().toString())
                .put("text", message.text());
    }

    /** What the machine is not sure of is left out: it would teach nothing. */
    private ObjectNode gold() {
        var gold = NODES.objectNode();
        var questions = gold.putArray("questions");
        var sure = judged.questions().stream()
                .filter(question -> question.state() != QuestionState.UNSURE)
                .toList();
        sure.forEach(question -> questions.add(question(question)));
        var replies = gold.putArray("replies");
        judged.replies().forEach(reply -> replies.add(reply(reply)));
        gold.put(
                "status_holds",
                sure.stream().allMatch(question -> question.state().isSettled()));
        return gold;
    }

    private static ObjectNode question(Question question) {
        return NODES.objectNode()
                .put("id", question.id())
                .put("message", question.span().message())
                .put("quote", question.span().quote())
                .put("state", question.state().name().toLowerCase(Locale.ROOT))
                .put("answered_by", question.answeredBy());
    }

    private static ObjectNode reply(ReplyFinding reply) {
        var node = NODES.objectNode();
        node.put("id", reply.id());
        node.put("template", reply.template().holds());
        node.put("repeats", reply.repeated());
        node.put("substantive", reply.substantive().holds());
        reply.answers().forEach(node.putArray("answers")::add);
        node.set("contradicts", quotes(reply.contradicts()));
        node.set("asks_again", quotes(reply.asksAgain()));
        node.put("cites_rules", reply.citesRules().holds());
        return node;
    }

    private static ArrayNode quotes(Verdict verdict) {
        var list = NODES.arrayNode();
        for (Span span : verdict.holds() ? verdict.evidence() : List.<Span>of()) {
            list.addObject().put("message", span.message()).put("quote", span.quote());
        }
        return list;
    }
}
