package dovod.lib.ozon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parts that request bodies share: what is absent is left out, times are RFC 3339 in UTC with milliseconds. */
final class Requests {
    private Requests() {}

    static void put(ObjectNode body, String name, @Nullable Instant moment) {
        if (moment != null) {
            body.put(name, text(moment));
        }
    }

    static <T> void put(ObjectNode body, String name, Collection<T> values, BiConsumer<ArrayNode, T> adding) {
        if (!values.isEmpty()) {
            var array = body.putArray(name);
            values.forEach(value -> adding.accept(array, value));
        }
    }

    static void period(ObjectNode period, String begin, Instant from, String end, Instant to) {
        period.put(begin, text(from)).put(end, text(to));
    }

    /** Ids that the document types as strings with the format {@code int64}. */
    static void ids(ObjectNode body, String name, Collection<Long> ids) {
        put(body, name, ids, (array, id) -> array.add(Long.toString(id)));
    }

    static void with(ObjectNode body, String... parts) {
        var with = body.putObject("with");
        for (var part : parts) {
            with.put(part, true);
        }
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
