package dovod.sandbox.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Walks a value and its schema side by side. */
final class Walker {
    private static final String UNKNOWN = "the document does not know this field";

    private final Schemas schemas;
    private final Additions additions;

    Walker(Schemas schemas, Additions additions) {
        this.schemas = schemas;
        this.additions = additions;
    }

    List<Violation> walk(String method, String root, JsonNode schema, JsonNode value) {
        var found = new ArrayList<Violation>();
        new Walk(method, found).at(root, root, schema, value);
        return found;
    }

    /** Fields of a body that has none in the document. */
    List<Violation> unknown(String method, String root, JsonNode body) {
        return body.propertyNames().stream()
                .map(name -> root + "." + name)
                .filter(field -> !additions.allows(method, field))
                .map(field -> new Violation(method, field, UNKNOWN))
                .toList();
    }

    /** One walk; {@code where} names elements by number, {@code field} does not. */
    private final class Walk {
        private final String method;
        private final List<Violation> found;

        private Walk(String method, List<Violation> found) {
            this.method = method;
            this.found = found;
        }

        private void at(String where, String field, JsonNode unresolved, JsonNode value) {
            var schema = schemas.resolve(unresolved);
            if (value.isNull()) {
                return;
            }
            switch (typeOf(schema)) {
                case "object" -> object(where, field, schema, value);
                case "array" -> array(where, field, schema, value);
                default ->
                    Scalars.problems(schema, value).stream()
                            .filter(problem -> !additions.allowsValue(method, field, value))
                            .forEach(problem -> report(where, problem));
            }
        }

        private void object(String where, String field, JsonNode schema, JsonNode value) {
            if (!value.isObject()) {
                report(where, "must be an object, but is " + brief(value));
                return;
            }
            required(where, schema, value);
            alternatives(where, schema, value);
            var known = schema.path("properties");
            if (known.isEmpty()) {
                return;
            }
            value.properties().forEach(property -> {
                var name = property.getKey();
                if (known.has(name)) {
                    at(where + "." + name, field + "." + name, known.path(name), property.getValue());
                } else if (!additions.allows(method, field + "." + name)) {
                    report(where + "." + name, UNKNOWN);
                }
            });
        }

        private void required(String where, JsonNode schema, JsonNode value) {
            schema.path("required").forEach(name -> {
                if (!value.hasNonNull(name.asString())) {
                    report(where + "." + name.asString(), "is required, but is not there");
                }
            });
        }

        /** One of the alternatives must hold; the document uses them to require one field or another. */
        private void alternatives(String where, JsonNode schema, JsonNode value) {
            var alternatives = schema.path("oneOf");
            if (alternatives.isEmpty()) {
                return;
            }
            var holds = StreamSupport.stream(alternatives.spliterator(), false)
                    .map(schemas::resolve)
                    .anyMatch(one -> StreamSupport.stream(one.path("required").spliterator(), false)
                            .allMatch(name -> value.hasNonNull(name.asString())));
            if (!holds) {
                report(where, "none of the alternatives holds");
            }
        }

        private void array(String where, String field, JsonNode schema, JsonNode value) {
            if (!value.isArray()) {
                report(where, "must be an array, but is " + brief(value));
                return;
            }
            if (schema.has("maxItems") && value.size() > schema.path("maxItems").asInt()) {
                report(where, "has " + value.size() + " elements, more than allowed");
            }
            if (value.size() < schema.path("minItems").asInt(0)) {
                report(where, "has " + value.size() + " elements, fewer than required");
            }
            for (var index = 0; index < value.size(); index++) {
                at(where + "[" + index + "]", field + "[]", schema.path("items"), value.get(index));
            }
        }

        private void report(String where, String problem) {
            found.add(new Violation(method, where, problem));
        }
    }

    private static String typeOf(JsonNode schema) {
        if (schema.path("type").isString()) {
            return schema.path("type").asString();
        }
        if (schema.has("items")) {
            return "array";
        }
        return schema.has("properties") || schema.has("oneOf") ? "object" : "";
    }

    static String brief(JsonNode value) {
        var text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
