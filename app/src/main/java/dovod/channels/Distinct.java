package dovod.channels;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;

/** Leaves out what one batch holds twice: a statement may not touch a row twice. */
final class Distinct {

    private Distinct() {}

    static List<Fetched> byKey(Collection<Fetched> fetched) {
        var byKey = new LinkedHashMap<String, Fetched>();
        fetched.forEach(one -> byKey.putIfAbsent(HexFormat.of().formatHex(one.key()), one));
        return List.copyOf(byKey.values());
    }
}
