package dovod.channels.ozon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is asked for into pieces that one request may hold. */
final class Chunks {

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all, int most) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += most) {
            chunks.add(list.subList(from, Math.min(from + most, list.size())));
        }
        return chunks;
    }
}
