package dovod.sandbox.http;

import dovod.sandbox.json.Json;
import dovod.sandbox.time.Lengths;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON object that a request carries; every reader refuses what has the wrong type. */
public final class Body {
    private final JsonNode node;
    private final String path;

    private Body(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Reads a request's body; nothing at all counts as an empty object. */
    public static Body parse(byte[] bytes) {
        if (bytes.length == 0) {
            return new Body(Json.object(), "");
        }
        try {
            var node = Json.MAPPER.readTree(bytes);
            if (!node.isObject()) {
                throw Refusal.bad("Request validation error: the body must be a JSON object");
            }
            return new Body(node, "");
        } catch (JacksonException e) {
            throw Refusal.bad("Request validation error: the body is not JSON");
        }
    }

    public JsonNode node() {
        return node;
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** A nested object; an empty one when it is not there. */
    public Body part(String name) {
        var part = node.path(name);
        if (part.isMissingNode() || part.isNull()) {
            return new Body(Json.object(), path + name + ".");
        }
        if (!part.isObject()) {
            throw Refusal.invalid(path + name, "must be an object");
        }
        return new Body(part, path + name + ".");
    }

    /** A text; empty when it is not there. */
    public String text(String name) {
        return has(name) ? asText(node.path(name), path + name) : "";
    }

    public String requiredText(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            throw Refusal.invalid(path + name, "value is required");
        }
        return text;
    }

    /** A whole number, written as a number or as a string, as Ozon takes both. */
    public long number(String name, long otherwise) {
        return has(name) ? asNumber(node.path(name), path + name) : otherwise;
    }

    public long requiredNumber(String name) {
        if (!has(name)) {
            throw Refusal.invalid(path + name, "value is required");
        }
        return number(name, 0);
    }

    /** A number within limits; {@code otherwise} when it is not there or 0. */
    public int between(String name, int least, int most, int otherwise) {
        var number = number(name, 0);
        if (number == 0) {
            return otherwise;
        }
        if (number < least || number > most) {
            throw Refusal.invalid(path + name, "value must be inside range [" + least + ", " + most + "]");
        }
        return (int) number;
    }

    /** A number that may have decimals. */
    public double fraction(String name, double otherwise) {
        if (has(name) && !node.path(name).isNumber()) {
            throw Refusal.invalid(path + name, "must be a number");
        }
        return has(name) ? node.path(name).asDouble() : otherwise;
    }

    /** A length of time like {@code 15s} or {@code 1h30m}. */
    public Duration duration(String name, Duration otherwise) {
        return has(name)
                ? Lengths.parse(text(name))
                        .orElseThrow(() -> Refusal.invalid(path + name, "must be like 15s, 4m, 1h30m or 2d"))
                : otherwise;
    }

    public boolean flag(String name) {
        var flag = node.path(name);
        if (has(name) && !flag.isBoolean()) {
            throw Refusal.invalid(path + name, "must be true or false");
        }
        return flag.asBoolean(false);
    }

    public List<String> texts(String name, int most) {
        return list(name, most, Body::asText);
    }

    public List<Long> numbers(String name, int most) {
        return list(name, most, Body::asNumber);
    }

    public @Nullable Instant time(String name) {
        if (!has(name)) {
            return null;
        }
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(path + name, "must be a time like 2026-11-21T07:00:00Z");
        }
    }

    private <T> List<T> list(String name, int most, BiFunction<JsonNode, String, T> read) {
        var list = node.path(name);
        if (!has(name)) {
            return List.of();
        }
        if (!list.isArray()) {
            throw Refusal.invalid(path + name, "must be an array");
        }
        if (list.size() > most) {
            throw Refusal.invalid(path + name, "value must contain no more than " + most + " item(s)");
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> read.apply(list.get(index), path + name + "[" + index + "]"))
                .toList();
    }

    private static String asText(JsonNode value, String name) {
        if (!value.isString()) {
            throw Refusal.invalid(name, "must be a string");
        }
        return value.asString();
    }

    private static long asNumber(JsonNode value, String name) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.asLong();
        }
        if (value.isString() && value.asString().matches("-?[0-9]{1,18}|[0-8][0-9]{18}")) {
            return Long.parseLong(value.asString());
        }
        throw Refusal.invalid(name, "must be a whole number");
    }
}
