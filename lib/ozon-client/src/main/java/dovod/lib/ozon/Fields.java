package dovod.lib.ozon;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lenient view of one JSON object: no field of a wrong shape can break the reading of its neighbours. */
final class Fields {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode node;

    private Fields(JsonNode node) {
        this.node = node;
    }

    /** @throws Unreadable if the bytes are not one JSON object */
    static Fields parsed(byte[] json) {
        try {
            var node = JSON.readTree(json);
            if (node.isObject()) {
                return new Fields(node);
            }
        } catch (JacksonException broken) {
            throw new Unreadable("not JSON: " + Words.shortened(broken.getOriginalMessage()));
        }
        throw new Unreadable("not a JSON object");
    }

    String text(String name) {
        return Scalars.text(node.path(name));
    }

    /** @throws Unreadable if the text is missing or blank */
    String neededText(String name) {
        var text = text(name);
        if (text.isBlank()) {
            throw new Unreadable("no " + name);
        }
        return text;
    }

    long whole(String name) {
        return Scalars.whole(node.path(name));
    }

    int count(String name) {
        return Math.clamp(whole(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    boolean flag(String name) {
        return Scalars.flag(node.path(name));
    }

    @Nullable Boolean optionalFlag(String name) {
        return node.hasNonNull(name) ? (Boolean) flag(name) : null;
    }

    @Nullable BigDecimal decimal(String name) {
        return Scalars.decimal(node.path(name));
    }

    @Nullable Instant moment(String name) {
        return Scalars.moment(node.path(name));
    }

    @Nullable LocalDate day(String name) {
        return Scalars.day(node.path(name));
    }

    @Nullable MessageId messageId(String name) {
        var text = text(name);
        return MessageId.isId(text) ? new MessageId(text) : null;
    }

    <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        return Words.read(type, text(name), otherwise);
    }

    /** The fields of a nested object; of none if it is missing. */
    Fields inner(String name) {
        return new Fields(node.path(name));
    }

    <T> @Nullable T object(String name, Function<Fields, T> reading) {
        var inner = node.path(name);
        return inner.isObject() ? reading.apply(new Fields(inner)) : null;
    }

    List<String> texts(String name) {
        return elements(name).map(Scalars::text).toList();
    }

    <T> List<T> list(String name, Function<Fields, T> reading) {
        return readable(name, reading, new ArrayList<>());
    }

    /** Elements that could be read; the JSON of the others is added to {@code unreadable}. */
    <T> List<T> readable(String name, Function<Fields, T> reading, List<String> unreadable) {
        var read = new ArrayList<T>();
        elements(name).forEach(element -> {
            try {
                read.add(reading.apply(new Fields(element)));
            } catch (Unreadable withoutIdentity) {
                unreadable.add(element.toString());
            }
        });
        return List.copyOf(read);
    }

    /** The JSON of a field, empty if it is missing. */
    String json(String name) {
        return node.path(name).toString();
    }

    boolean isObject() {
        return node.isObject();
    }

    /** The element itself, where a list holds bare values in place of objects. */
    String bare() {
        return Scalars.text(node);
    }

    /** The same, where the bare values are ids. */
    long bareWhole() {
        return Scalars.whole(node);
    }

    private Stream<JsonNode> elements(String name) {
        var array = node.path(name);
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.of();
    }

    /** What came cannot be understood: it is not JSON, or lacks what identifies it. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }
}
