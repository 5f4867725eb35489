package dovod.lib.replycheck;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation as one line of JSON, as docs/replycheck.md describes it. */
final class ThreadLine {

    /** What is wrong with a line. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private ThreadLine() {}

    static JsonNode tree(String line) throws Malformed {
        try {
            var tree = JSON.readTree(line);
            if (!tree.isObject()) {
                throw new Malformed("a JSON object is expected");
            }
            return tree;
        } catch (JacksonException broken) {
            throw new Malformed("not valid JSON: " + reason(broken.getOriginalMessage()));
        }
    }

    /** Without where in the machine's memory it was met. */
    private static String reason(String message) {
        int source = message.indexOf(" (start marker");
        return source < 0 ? message : message.substring(0, source);
    }

    static Conversation conversation(JsonNode tree) throws Malformed {
        return new Conversation(
                text(tree, "id"),
                text(tree, "counterparty"),
                status(text(tree, "status")),
                tree.path("product").asString(""),
                messages(tree));
    }

    private static List<Message> messages(JsonNode tree) throws Malformed {
        var messages = new ArrayList<Message>();
        var ids = new HashSet<String>();
        if (!tree.path("messages").isArray()) {
            throw new Malformed("\"messages\" is missing or is no list");
        }
        for (var node : tree.path("messages")) {
            var message = new Message(
                    text(node, "id"), side(text(node, "from")), text(node, "author"), at(node), text(node, "text"));
            if (!ids.add(message.id())) {
                throw new Malformed("message id is used twice: " + message.id());
            }
            messages.add(message);
        }
        return messages;
    }

    private static java.time.Instant at(JsonNode node) throws Malformed {
        try {
            return OffsetDateTime.parse(text(node, "at")).toInstant();
        } catch (DateTimeException broken) {
            throw new Malformed(
                    "\"at\" is no time with an offset: " + node.path("at").asString(""));
        }
    }

    private static Side side(String from) throws Malformed {
        return switch (from) {
            case "asker" -> Side.ASKER;
            case "responder" -> Side.RESPONDER;
            default -> throw new Malformed("\"from\" is asker or responder, not " + from);
        };
    }

    private static ClaimedStatus status(String status) throws Malformed {
        try {
            return ClaimedStatus.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Malformed("\"status\" is in_progress, answer_provided or closed, not " + status);
        }
    }

    static String text(JsonNode node, String field) throws Malformed {
        var value = node.path(field);
        if (!value.isString()) {
            throw new Malformed("\"" + field + "\" is missing or is no text");
        }
        return value.asString();
    }
}
