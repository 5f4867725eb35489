package dovod.lib.replycheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A judgement as one line of JSON, as docs/replycheck.md describes it. */
final class JudgementLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JudgementLine() {}

    static String of(Judgement judgement) {
        var line = NODES.objectNode();
        line.put("id", judgement.id());
        judgement.questions().forEach(q -> line.withArray("questions").add(question(q)));
        judgement.replies().forEach(r -> line.withArray("replies").add(reply(r)));
        line.withArray("questions");
        line.withArray("replies");
        line.put("status_holds", judgement.status().holds());
        line.put("settled", judgement.settled());
        line.set("status_reason", reason(judgement.status().reason()));
        return JSON.writeValueAsString(line);
    }

    private static ObjectNode question(Question question) {
        var node = NODES.objectNode();
        node.put("id", question.id());
        node.put("message", question.span().message());
        node.put("start", question.span().start());
        node.put("end", question.span().end());
        node.put("quote", question.span().quote());
        node.put("state", lower(question.state()));
        node.put("answered_by", question.answeredBy());
        node.put("expects", lower(question.kind()));
        node.put("evasion", lower(question.evasion()));
        node.put("certainty", rounded(question.certainty()));
        node.put("score", rounded(question.score()));
        node.set("why", reason(question.why()));
        node.set("reason", reason(question.reason()));
        node.set("evidence", spans(question.evidence()));
        return node;
    }

    private static ObjectNode reply(ReplyFinding reply) {
        var node = NODES.objectNode();
        node.put("id", reply.id());
        node.put("template", reply.template().holds());
        node.put("repeats", reply.repeated());
        node.put("substantive", reply.substantive().holds());
        reply.answers().forEach(node.putArray("answers")::add);
        node.set("contradicts", quotes(reply.contradicts().evidence()));
        node.set("asks_again", quotes(reply.asksAgain().evidence()));
        node.put("cites_rules", reply.citesRules().holds());
        node.put("citation", lower(reply.citation()));
        node.put("family", reply.family());
        node.put("uses", reply.uses());
        reply.promises().forEach(p -> promise(node.withArray("promises").addObject(), p));
        node.set("why", whys(reply));
        return node;
    }

    private static void promise(ObjectNode node, Promise promise) {
        node.put("quote", promise.span().quote());
        node.put("due", promise.due());
    }

    private static ObjectNode whys(ReplyFinding reply) {
        var whys = NODES.objectNode();
        whys.set("template", verdict(reply.template()));
        whys.set("substantive", verdict(reply.substantive()));
        whys.set("repeats", verdict(reply.repeats()));
        whys.set("contradicts", verdict(reply.contradicts()));
        whys.set("asks_again", verdict(reply.asksAgain()));
        whys.set("cites_rules", verdict(reply.citesRules()));
        return whys;
    }

    private static ObjectNode verdict(Verdict verdict) {
        var node = reason(verdict.reason());
        node.put("score", rounded(verdict.score()));
        node.set("evidence", spans(verdict.evidence()));
        return node;
    }

    private static ObjectNode reason(Reason reason) {
        return NODES.objectNode().put("ru", reason.russian()).put("en", reason.english());
    }

    private static ArrayNode quotes(List<Span> spans) {
        var list = NODES.arrayNode();
        spans.forEach(s -> list.addObject().put("message", s.message()).put("quote", s.quote()));
        return list;
    }

    private static ArrayNode spans(List<Span> spans) {
        var list = NODES.arrayNode();
        spans.forEach(s -> list.addObject()
                .put("message", s.message())
                .put("start", s.start())
                .put("end", s.end())
                .put("quote", s.quote()));
        return list;
    }

    private static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
