package dovod.orders;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a batch fit for one statement: each row once, in an order that two batches cannot deadlock over. */
final class Batches {

    private Batches() {}

    /** The last of those that share a key, sorted by it. */
    static <T> List<T> latest(Collection<T> told, Function<T, String> key) {
        var byKey = new TreeMap<String, T>();
        told.forEach(one -> byKey.put(key.apply(one), one));
        return List.copyOf(byKey.values());
    }
}
