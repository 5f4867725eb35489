package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is cut by an opaque cursor: the cursor names the last entry shown, so entries that come or go
 * between two pages neither shift nor repeat the others.
 *
 * @param entries what is on the page
 * @param cursor where the next one begins; empty when there is none
 * @param hasNext whether there are more
 */
record Page<T>(List<T> entries, String cursor, boolean hasNext) {
    /**
     * @param sorted all entries in the order of their keys
     * @param key sorts as the list does and is unique
     */
    static <T, K extends Comparable<? super K>> Page<T> of(
            List<T> sorted, Function<T, K> key, Function<String, K> parse, String cursor, int limit, boolean falling) {
        var rest = cursor.isEmpty() ? sorted : after(sorted, key, parse.apply(open(cursor)), falling);
        var page = rest.stream().limit(limit).toList();
        var hasNext = rest.size() > page.size();
        return new Page<>(page, hasNext ? seal(key.apply(page.getLast()).toString()) : "", hasNext);
    }

    private static <T, K extends Comparable<? super K>> List<T> after(
            List<T> sorted, Function<T, K> key, K last, boolean falling) {
        return sorted.stream()
                .filter(entry -> falling
                        ? key.apply(entry).compareTo(last) < 0
                        : key.apply(entry).compareTo(last) > 0)
                .toList();
    }

    static String seal(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String open(String cursor) {
        try {
            return new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "it is none that was given out");
        }
    }
}
