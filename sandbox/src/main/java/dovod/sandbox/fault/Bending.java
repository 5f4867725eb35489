package dovod.sandbox.fault;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bends answers and pushes as the faults in force ask for. */
public final class Bending {
    private static final String CYRILLIC = "\u0421ustomer";

    private Bending() {}

    /** An answer as the caller gets it. */
    public static ObjectNode answer(Faults faults, String path, JsonNode request, ObjectNode answer) {
        var bent = spellings(faults, path, answer);
        if (strikes(faults, FaultKind.DUPLICATES, path)) {
            lists(bent).filter(list -> !list.isEmpty()).forEach(list -> list.add(list.get(list.size() - 1)));
        }
        if (strikes(faults, FaultKind.EMPTY_PAGE_WITH_NEXT, path)) {
            emptyPage(bent, request);
        }
        if (strikes(faults, FaultKind.EMPTY_ANSWER, path)) {
            lists(bent).forEach(ArrayNode::removeAll);
            bent.put("has_next", false);
        }
        if (strikes(faults, FaultKind.STUCK_CURSOR, path)) {
            stick(bent, request);
        }
        return bent;
    }

    /** The same facts, spelled in the ways that were seen in the wild. */
    public static ObjectNode spellings(Faults faults, String path, ObjectNode original) {
        var bent = original.deepCopy();
        if (strikes(faults, FaultKind.CYRILLIC_CUSTOMER, path)) {
            bend(bent, value -> value.isString() && value.asString().equals("Customer") ? text(CYRILLIC) : value);
        }
        if (strikes(faults, FaultKind.NUMBERS_AS_STRINGS, path)) {
            bend(bent, value -> value.isNumber() ? text(value.asString()) : value);
        }
        return bent;
    }

    private static boolean strikes(Faults faults, FaultKind kind, String path) {
        return faults.strike(kind, path).isPresent();
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static void bend(JsonNode node, Function<JsonNode, JsonNode> change) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, bent(object.get(name), change)));
        } else if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                array.set(index, bent(array.get(index), change));
            }
        }
    }

    private static JsonNode bent(JsonNode value, Function<JsonNode, JsonNode> change) {
        bend(value, change);
        return change.apply(value);
    }

    private static Stream<ArrayNode> lists(ObjectNode answer) {
        var holder = answer.path("result").isObject() ? (ObjectNode) answer.path("result") : answer;
        return holder.values().stream().filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast);
    }

    private static void emptyPage(ObjectNode answer, JsonNode request) {
        lists(answer).forEach(ArrayNode::removeAll);
        answer.put("has_next", true);
        if (answer.has("cursor")) {
            answer.put("cursor", request.path("cursor").asString(""));
        }
        if (answer.has("last_id")) {
            answer.put("last_id", request.path("last_id").asString(""));
        }
    }

    private static void stick(ObjectNode answer, JsonNode request) {
        var cursor = request.path("cursor").asString("");
        answer.put("has_next", true);
        if (answer.has("cursor") && !cursor.isEmpty()) {
            answer.put("cursor", cursor);
        }
    }
}
