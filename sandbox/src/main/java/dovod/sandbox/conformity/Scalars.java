package dovod.sandbox.conformity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What can be wrong with a text, a number or a flag. */
final class Scalars {
    private Scalars() {}

    static List<String> problems(JsonNode schema, JsonNode value) {
        var problems = new ArrayList<String>();
        var fits = switch (schema.path("type").asString("")) {
            case "string" -> value.isString() || long64(schema) && value.isIntegralNumber();
            case "integer" -> value.isIntegralNumber() || long64(schema) && digits(value);
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (!fits) {
            problems.add("must be of type " + schema.path("type").asString() + ", but is " + Walker.brief(value));
            return problems;
        }
        checkEnum(schema, value, problems);
        checkTime(schema, value, problems);
        checkLength(schema, value, problems);
        checkSize(schema, value, problems);
        return problems;
    }

    private static boolean long64(JsonNode schema) {
        return schema.path("format").asString("").endsWith("int64");
    }

    private static boolean digits(JsonNode value) {
        return value.isString() && value.asString().matches("-?[0-9]{1,20}");
    }

    private static void checkEnum(JsonNode schema, JsonNode value, List<String> problems) {
        var allowed = schema.path("enum");
        var listed = StreamSupport.stream(allowed.spliterator(), false)
                .anyMatch(one -> one.asString().equals(value.asString()));
        if (!allowed.isEmpty() && !listed) {
            problems.add("must be one of " + allowed + ", but is " + Walker.brief(value));
        }
    }

    private static void checkTime(JsonNode schema, JsonNode value, List<String> problems) {
        if (!schema.path("format").asString("").equals("date-time")) {
            return;
        }
        try {
            OffsetDateTime.parse(value.asString());
        } catch (DateTimeException e) {
            problems.add("must be a time by RFC 3339, but is " + Walker.brief(value));
        }
    }

    private static void checkLength(JsonNode schema, JsonNode value, List<String> problems) {
        if (!value.isString()) {
            return;
        }
        var length = value.asString().codePointCount(0, value.asString().length());
        if (schema.has("maxLength") && length > schema.path("maxLength").asInt()) {
            problems.add("is longer than " + schema.path("maxLength"));
        }
        if (length < schema.path("minLength").asInt(0)) {
            problems.add("is shorter than " + schema.path("minLength"));
        }
    }

    private static void checkSize(JsonNode schema, JsonNode value, List<String> problems) {
        if (!value.isNumber()) {
            return;
        }
        var number = new BigDecimal(value.asString());
        if (schema.has("maximum") && number.compareTo(limit(schema, "maximum")) > 0) {
            problems.add("is more than " + schema.path("maximum"));
        }
        if (schema.has("minimum") && number.compareTo(limit(schema, "minimum")) < 0) {
            problems.add("is less than " + schema.path("minimum"));
        }
    }

    private static BigDecimal limit(JsonNode schema, String name) {
        return new BigDecimal(schema.path(name).asString());
    }
}
