package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;

/** Pairs the links that went with the links that came, in their order. */
final class LinkChanges {

    private LinkChanges() {}

    static List<LinkChange> of(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return List.of();
        }
        var gone = without(before, after);
        var come = without(after, before);
        var changes = new ArrayList<LinkChange>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            changes.add(new LinkChange(i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null));
        }
        return changes;
    }

    private static List<String> without(List<String> links, List<String> others) {
        var left = new ArrayList<>(links);
        others.forEach(left::remove);
        return left;
    }
}
