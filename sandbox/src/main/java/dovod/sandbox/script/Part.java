package dovod.sandbox.script;

import dovod.sandbox.time.Lengths;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A mapping in a story's YAML, with its place for the faults. */
final class Part {
    private final JsonNode node;
    private final String place;

    Part(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new StoryFault(place + " must be a mapping of names to values");
        }
        this.node = node;
        this.place = place;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Refuses names that mean nothing here: a misspelt one would otherwise be passed over in silence. */
    Part only(Set<String> names) {
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw fault("there is no such thing as \"" + name + "\" here");
                });
        return this;
    }

    String text(String name) {
        if (!has(name)) {
            throw fault("\"" + name + "\" is missing");
        }
        return text(name, "");
    }

    String text(String name, String otherwise) {
        var value = node.path(name);
        if (value.isObject() || value.isArray()) {
            throw fault("\"" + name + "\" must be a text");
        }
        return has(name) ? value.asString() : otherwise;
    }

    /** One text, or several as a list. */
    List<String> lines(String name) {
        var value = node.path(name);
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).toList()
                : List.of(text(name).strip());
    }

    long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw fault("\"" + name + "\" must be a whole number");
        }
    }

    int count(String name) {
        return has(name) ? Math.toIntExact(number(name)) : 0;
    }

    /** A sum; 0 when it is not there. */
    BigDecimal sum(String name) {
        try {
            return new BigDecimal(text(name, "0"));
        } catch (NumberFormatException e) {
            throw fault("\"" + name + "\" must be a sum like 2700 or -486.50");
        }
    }

    Instant time(String name) {
        try {
            return OffsetDateTime.parse(text(name)).toInstant();
        } catch (DateTimeException e) {
            throw fault("\"" + name + "\" must be a time like 2026-11-21T14:00:00+03:00");
        }
    }

    /** A length of time like {@code 15s}, {@code 4m} or {@code 1h30m}. */
    Duration duration(String name) {
        return Lengths.parse(text(name)).orElseThrow(() -> fault("\"" + name + "\" must be like 15s, 4m, 1h30m or 2d"));
    }

    Part part(String name) {
        if (!has(name)) {
            throw fault("\"" + name + "\" is missing");
        }
        return new Part(node.path(name), place + "." + name);
    }

    /** The values of a mapping by their names; empty when it is not there. */
    <T> Map<String, T> map(String name, BiFunction<String, Part, T> read) {
        var map = new LinkedHashMap<String, T>();
        if (has(name)) {
            part(name).node.properties().forEach(entry -> {
                var inner = new Part(entry.getValue(), place + "." + name + "." + entry.getKey());
                map.put(entry.getKey(), read.apply(entry.getKey(), inner));
            });
        }
        return map;
    }

    /** The texts of a mapping by their names. */
    Map<String, String> texts(String name) {
        var map = new LinkedHashMap<String, String>();
        part(name).node.propertyNames().forEach(key -> map.put(key, part(name).text(key)));
        return map;
    }

    List<Part> list(String name) {
        var list = node.path(name);
        if (has(name) && !list.isArray()) {
            throw fault("\"" + name + "\" must be a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> new Part(list.get(index), place + "." + name + "[" + (index + 1) + "]"))
                .toList();
    }

    List<String> names(String name) {
        return part(name).node.propertyNames().stream().toList();
    }

    StoryFault fault(String what) {
        return new StoryFault(place + ": " + what);
    }
}
