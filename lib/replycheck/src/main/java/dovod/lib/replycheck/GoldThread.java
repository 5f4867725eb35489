package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A conversation with what a careful person decided about it.
 *
 * @param teachesAll whether all checks are learned from it, or contradictions alone
 */
record GoldThread(
        Conversation conversation,
        List<GoldQuestion> questions,
        List<GoldReply> replies,
        boolean statusHolds,
        boolean teachesAll) {

    private static final String CONTRADICTIONS = "contradictions";

    /** A question and its fate. */
    record GoldQuestion(String id, Span span, boolean settled) {}

    /** What holds of a reply. */
    record GoldReply(
            String id,
            boolean template,
            String repeats,
            boolean substantive,
            Set<String> answers,
            Set<String> contradicts,
            boolean asksAgain,
            boolean citesRules) {}

    static GoldThread of(String line) throws ThreadLine.Malformed {
        var tree = ThreadLine.tree(line);
        var conversation = ThreadLine.conversation(tree);
        var gold = tree.path("gold");
        var questions = new ArrayList<GoldQuestion>();
        for (var node : gold.path("questions")) {
            questions.add(question(conversation, node));
        }
        var replies = new ArrayList<GoldReply>();
        for (var node : gold.path("replies")) {
            replies.add(reply(node));
        }
        return new GoldThread(
                conversation,
                questions,
                replies,
                gold.path("status_holds").asBoolean(),
                !gold.path("teaches").asString("").equals(CONTRADICTIONS));
    }

    private static GoldQuestion question(Conversation conversation, JsonNode node) throws ThreadLine.Malformed {
        var id = ThreadLine.text(node, "message");
        var quote = ThreadLine.text(node, "quote");
        for (var message : conversation.messages()) {
            int at = message.id().equals(id) ? message.text().indexOf(quote) : -1;
            if (at >= 0) {
                var state = ThreadLine.text(node, "state");
                var span = new Span(id, at, at + quote.length(), quote);
                return new GoldQuestion(
                        ThreadLine.text(node, "id"), span, state.equals("answered") || state.equals("declined"));
            }
        }
        throw new ThreadLine.Malformed("no such words in " + id + ": " + quote);
    }

    private static GoldReply reply(JsonNode node) throws ThreadLine.Malformed {
        return new GoldReply(
                ThreadLine.text(node, "id"),
                node.path("template").asBoolean(),
                node.path("repeats").asString(""),
                node.path("substantive").asBoolean(),
                texts(node.path("answers"), ""),
                texts(node.path("contradicts"), "message"),
                !node.path("asks_again").isEmpty(),
                node.path("cites_rules").asBoolean());
    }

    private static Set<String> texts(JsonNode list, String field) {
        var found = new HashSet<String>();
        for (var node : list) {
            found.add(field.isEmpty() ? node.asString() : node.path(field).asString());
        }
        return found;
    }

    GoldReply reply(String id) {
        return replies.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(conversation.id() + ": no verdict on reply " + id));
    }
}
