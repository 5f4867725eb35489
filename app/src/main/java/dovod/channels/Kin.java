package dovod.channels;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names that belong together, because somebody named them in one breath, or through others. */
final class Kin {

    private final Map<String, String> elders = new HashMap<>();

    void join(Collection<String> names) {
        String first = null;
        for (var name : names) {
            var eldest = eldest(name);
            first = first == null ? eldest : first;
            elders.put(eldest, first);
        }
    }

    /** One and the same name for all that belong together. */
    String eldest(String name) {
        var elder = elders.getOrDefault(name, name);
        return elder.equals(name) ? name : eldest(elder);
    }
}
